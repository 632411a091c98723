import Facts
package import Phrases
import RegionPack

extension FigureNote {
    /// The caveat as one sentence or two.
    package func text(in language: Language, edition: Edition) -> String {
        switch self {
        case .totalIsSumOfTypes, .partsDoNotAddUp, .groupWithoutPart, .yearsBesideMonths: sumText(language, edition)
        case .rollUp, .rollUpMemberMissing, .membersToBeConfirmed, .divisionYear, .areaHasNoName, .childrenAbsent,
            .boundaryChange:
            areaText(language, edition)
        case .periodShortened, .provisional, .statusNotStatedBySource, .breakInPeriod, .eventInPeriod:
            timeText(language, edition)
        case .populationOfOtherYear, .rateScaledToYear, .residentsAreNotThePopulationAtRisk, .spreadNotKnown:
            methodText(language)
        case .caveat(let text): text(language)
        case .exampleFigures:
            Phrase(
                "Dit zijn voorbeeldcijfers. Ze zijn verzonnen.",
                "These are example figures. They are invented."
            )(language)
        }
    }

    private func sumText(_ language: Language, _ edition: Edition) -> String {
        switch self {
        case .totalIsSumOfTypes(let count):
            let types = language.count(
                count, one: Phrase("soort misdrijf", "type of offence"),
                many: Phrase("soorten misdrijven", "types of offences"))
            return Phrase(
                "De levering bevat geen totaal. Dit is de som van de \(types) die geleverd zijn.",
                "The delivery holds no total. This is the sum of the \(types) that were delivered.")(language)
        case .partsDoNotAddUp(let parts, let total):
            let (parts, total) = (language.number(parts), language.number(total))
            return Phrase(
                "De soorten samen zijn \(parts), het gepubliceerde totaal is \(total). Sommige soorten verschijnen alleen per jaar, en van sommige misdrijven is de soort of de plek niet bekend.",
                "The types add up to \(parts), the published total is \(total). Some types appear per year only, and of some offences the type or the place is not known."
            )(language)
        case .yearsBesideMonths(let years, let months):
            let (years, months) = (language.number(years), language.number(months))
            return Phrase(
                "Twee leveringen zeggen hier iets anders: per jaar \(years), de maanden samen \(months). Dit cijfer is dat per jaar.",
                "Two deliveries differ here: \(years) by year, \(months) as the sum of the months. This figure is the one by year."
            )(language)
        case .groupWithoutPart(let code, let reason):
            let title = edition.title(of: code, in: language)
            return Phrase(
                "\(title) telt niet mee: \(reason.text(in: language)).",
                "\(title) is not counted: \(reason.text(in: language)).")(language)
        default: return ""
        }
    }

    private func timeText(_ language: Language, _ edition: Edition) -> String {
        switch self {
        case .periodShortened(let from, let to):
            return Phrase(
                "U vroeg \(from.text(in: language)). Bekend is \(to.text(in: language)).",
                "You asked for \(from.text(in: language)). Known is \(to.text(in: language)).")(language)
        case .provisional(let months):
            let text = PeriodRange.months(months).text(in: language)
            return Phrase(
                "De cijfers van \(text) zijn voorlopig. De bron kan ze nog aanvullen.",
                "The figures of \(text) are provisional. The source can still add to them.")(language)
        case .statusNotStatedBySource:
            return Phrase(
                "De bron zegt niet welke maanden voorlopig zijn. Wij nemen aan dat de laatste dat is.",
                "The source does not say which months are provisional. We assume that the last one is.")(language)
        case .breakInPeriod(let id), .eventInPeriod(let id):
            guard let event = edition.pack.events.first(where: { $0.id == id }) else { return id }
            let title = event.title(language)
            guard event.kind == .breakInSeries else {
                return Phrase("In deze periode: \(title).", "In this period: \(title).")(language)
            }
            if event.cause != .stated {
                let explained = event.explanation(language)
                return Phrase("Breuk in de reeks. \(explained)", "Break in the series. \(explained)")(language)
            }
            return Phrase(
                "Breuk in de reeks: \(title). Cijfers van ervoor en erna kunt u niet zomaar vergelijken.",
                "Break in the series: \(title). Figures before and after cannot simply be compared.")(language)
        default: return ""
        }
    }

    private func methodText(_ language: Language) -> String {
        switch self {
        case .populationOfOtherYear(let asked, let used):
            Phrase(
                "Voor \(asked) is geen inwonertal bekend. Dit rekent met de inwoners op 1 januari \(used).",
                "No population is known for \(asked). This uses the residents on 1 January \(used).")(language)
        case .rateScaledToYear(let months):
            Phrase(
                "Omgerekend naar een heel jaar: geteld \(months == 1 ? "is 1 maand" : "zijn \(months) maanden").",
                "Scaled to a whole year: \(months == 1 ? "1 month was" : "\(months) months were") counted.")(language)
        case .residentsAreNotThePopulationAtRisk:
            Phrase(
                "Inwoners zijn niet de mensen die risico lopen. Een buurt met een station of veel winkels staat daardoor hoog.",
                "Residents are not the people at risk. A neighbourhood with a station or many shops therefore ranks high."
            )(language)
        case .spreadNotKnown:
            Phrase(
                "De reeks is te kort om te weten hoe sterk zij schommelt. De toets gebruikt een vaste aanname.",
                "The series is too short to know how much it varies. The test uses a fixed assumption.")(language)
        default: ""
        }
    }
}
