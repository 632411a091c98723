import Facts
import Phrases

/// What can be wrong with one row; a row has the first that applies and is then left out.
enum RowProblem: Hashable, Sendable {
    case broken(fields: Int, expected: Int)
    case quoteOpen
    case offence(String)
    /// A kind that is not kept, whoever delivers it.
    case neverTaken(String)
    case area(String)
    case period(String)
    case quarter(String)
    case negative(String)
    case notInteger(String)
    case absurd(String)
    case duplicateSame(key: String)
    case duplicateDiffers(key: String, first: StoredCount, second: StoredCount)
}

extension RowProblem {
    var kind: FindingKind {
        switch self {
        case .broken, .quoteOpen: .rowBroken
        case .offence: .offenceMalformed
        case .neverTaken: .offenceNeverTaken
        case .area: .areaMalformed
        case .period: .periodMalformed
        case .quarter: .quarterSkipped
        case .negative: .countNegative
        case .notInteger: .countNotInteger
        case .absurd: .countAbsurd
        case .duplicateSame: .duplicateSame
        case .duplicateDiffers: .duplicateDiffers
        }
    }

    var role: ColumnRole {
        switch self {
        case .broken, .quoteOpen, .duplicateSame: .ignored
        case .offence, .neverTaken: .offence
        case .area: .area
        case .period, .quarter: .period
        case .negative, .notInteger, .absurd, .duplicateDiffers: .count
        }
    }

    /// What the occurrences of one finding share: the same wrong code a thousand times is one finding.
    var subject: String {
        switch self {
        case .broken(let fields, _): "\(fields)"
        case .offence(let text), .neverTaken(let text), .area(let text), .period(let text): text
        default: ""
        }
    }

    var found: Phrase {
        switch self {
        case .broken(let fields, _): Phrase("een regel met \(fields) velden", "a row of \(fields) fields")
        case .quoteOpen:
            Phrase("een aanhalingsteken dat nergens wordt gesloten", "a quotation mark that is never closed")
        case .offence(let text), .neverTaken(let text), .area(let text), .period(let text), .quarter(let text),
            .negative(let text), .notInteger(let text), .absurd(let text):
            Phrase(verbatim: "\"\(text)\"")
        case .duplicateSame(let key):
            Phrase("\(key) voor de tweede keer, met hetzelfde aantal", "\(key) a second time, with the same count")
        case .duplicateDiffers(let key, let first, let second):
            Phrase {
                let (earlier, later) = (CountField.text(first)($0), CountField.text(second)($0))
                return Phrase(
                    "\(key) met \(later), en eerder met \(earlier)",
                    "\(key) with \(later), earlier with \(earlier)"
                )($0)
            }
        }
    }

    func expected(_ limits: IngestLimits) -> Phrase {
        switch self {
        case .broken(_, let expected):
            Phrase("\(expected) velden, zoals de kopregel", "\(expected) fields, as the header has")
        case .quoteOpen:
            Phrase(
                "een aanhalingsteken sluiten binnen \(limits.rowBytes / 1024) KB",
                "a closing quotation mark within \(limits.rowBytes / 1024) KB")
        case .offence: FindingWords.offenceCode
        case .neverTaken:
            Phrase("geen soort die over zelfdoding gaat", "no kind that is about suicide")
        case .area:
            Phrase(
                "een gebiedscode zoals GM0344, WK034401 of BU03440111",
                "an area code such as GM0344, WK034401 or BU03440111")
        case .period: FindingWords.period
        case .quarter:
            Phrase(
                "maanden of jaren; een kwartaal is de som van maanden die er al zijn",
                "months or years; quarters are sums of the months that are already there")
        case .negative: Phrase("een aantal van nul of meer", "a count of zero or more")
        case .notInteger:
            Phrase("een heel getal, een leeg veld of een punt", "a whole number, an empty field or a full stop")
        case .absurd:
            Phrase {
                let most = $0.number(limits.count)
                return Phrase("een aantal van hooguit \(most)", "a count of at most \(most)")($0)
            }
        case .duplicateSame, .duplicateDiffers:
            Phrase("elk misdrijf, gebied en elke periode één keer", "each offence, area and period once")
        }
    }

    /// What a spreadsheet did to the text; `nil` when it is something else.
    var spreadsheetTrace: SpreadsheetTrace? {
        switch self {
        case .offence(let text), .period(let text): SpreadsheetTrace(text) == .date ? .date : nil
        case .notInteger(let text): SpreadsheetTrace(text)
        default: nil
        }
    }

    var cure: Phrase {
        if let trace = spreadsheetTrace { return trace.cure }
        return plainCure
    }

    private var plainCure: Phrase {
        switch self {
        case .broken:
            Phrase(
                "De regel telt niet mee. Download het bestand opnieuw of herstel de regel.",
                "The row is left out. Download the file again, or mend the row.")
        case .quoteOpen:
            Phrase(
                "De regel telt niet mee. Sluit het aanhalingsteken of download het bestand opnieuw.",
                "The line is left out. Close the quotation mark, or download the file again.")
        case .offence, .area, .period:
            Phrase(
                "De regel telt niet mee. Kijk of in de kolommen staat wat hun naam zegt.",
                "The row is left out. Check that the columns hold what their names say.")
        case .neverTaken:
            Phrase(
                "Het bestand wordt niet ingelezen. Haal deze soort eruit.",
                "The file is not imported. Leave this kind out of it.")
        case .quarter:
            Phrase(
                "De regel telt niet mee. Er gaat niets verloren als de maanden in het bestand staan.",
                "The row is left out; nothing is lost when the months are in the file.")
        case .negative, .notInteger, .absurd:
            Phrase(
                "De regel telt niet mee, dus dit cijfer is onbekend. Vraag het na bij de bron.",
                "The row is left out, so its cell is unknown. Ask the source.")
        case .duplicateSame: Phrase("De eerste blijft; er verandert niets.", "The first is kept; nothing changes.")
        case .duplicateDiffers:
            Phrase(
                "De eerste blijft. Zoek uit welk aantal klopt en haal de andere regel weg.",
                "The first is kept. Find out which count is right and remove the other.")
        }
    }
}
