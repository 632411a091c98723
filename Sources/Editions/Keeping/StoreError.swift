package import Accounts
package import Cube
package import Facts
import Glibc
package import Phrases

/// Why a store cannot do what was asked; each says what to do next.
package enum StoreError: Error, Equatable {
    case unusableFolder(String, Int32)
    case secondWriter(String)
    case noSuchDelivery(String)
    case nothingPublished
    case noSuchState(Int64)
    case exampleFigures(DeliveryID)
    /// A delivery with periods that had not begun when it came in.
    case periodAfterReceipt(DeliveryID)
    /// A delivery that would take published figures off the site, and which.
    case wouldLose(DeliveryID, CellChanges)
    /// A delivery of a file that was cut, or of parts that contradict each other.
    case fileNotWhole(DeliveryID)
    /// A delivery that an approver has to publish, and nobody with an account asked for it.
    case needsApprover(DeliveryID)
    /// Whoever took a delivery in is not the one who approves it.
    case ownDelivery(DeliveryID)
    /// Nobody has said which report of what a delivery changes was read.
    case reportUnread(DeliveryID)
    /// Something was published or withdrawn since the report was made.
    case reportOutdated(DeliveryID)
    /// An account without the role for what it asked.
    case roleMissing(AccountID, Right)
    case damagedDelivery(DeliveryID, String)
    case damagedDatabase(String)
    /// A row of a plan is not what was kept; the whole table when no row is known.
    case damagedRow(table: String, row: String)
    /// Deliveries without the database that knows them.
    case databaseMissing(String)
    case diskFull(String)
    case cannotWrite(String, Int32)
    case damagedKey(String)
    /// Things are sealed or chained with a key that is not where it was looked for.
    case keyMissing(String)
    /// The key at a path is not the one with which this folder was sealed and chained.
    case keyOfAnother(String)
    /// A file that others on this computer can read, and that could not be taken from them.
    case readableByOthers(String)
    /// The audit trail is not as it was left; until somebody has looked, nothing is written.
    case auditBroken(AuditFault)
    /// What older files of names, inhabitants or boundaries said was not kept apart at the time.
    case referencesMerged

    /// One sentence with the next step, in English and Dutch.
    package var sentence: Phrase {
        switch self {
        case .unusableFolder(let path, let code):
            Phrase(
                "De gegevensmap \(path) kan niet worden gebruikt (\(Self.words(code))); kies met --data een map waarin u mag schrijven.",
                "The data folder \(path) cannot be used (\(Self.words(code))); choose with --data a folder that you may write to."
            )
        case .secondWriter(let path):
            Phrase(
                "Een ander proces schrijft nu in \(path); wacht tot dat klaar is en probeer het opnieuw.",
                "Another process is writing to \(path); wait until it is done and try again.")
        case .noSuchDelivery(let id):
            Phrase(
                "Levering \(id) bestaat niet; bekijk de leveringen met: vib deliveries.",
                "There is no delivery \(id); list the deliveries with: vib deliveries.")
        case .nothingPublished:
            Phrase(
                "Er is nog niets gepubliceerd; lees eerst een bestand in met: vib import BESTAND.",
                "Nothing is published yet; first import a file with: vib import FILE.")
        case .noSuchState(let number):
            Phrase(
                "Stand \(number) bestaat niet; de standen staan op de pagina Data van de site.",
                "There is no state \(number); the states are on the page Data of the site.")
        case .exampleFigures(let id):
            Phrase(
                "Levering \(id) bestaat uit voorbeeldcijfers; die verdwijnen vanzelf als u echte cijfers publiceert.",
                "Delivery \(id) holds example figures; they vanish by themselves when real figures are published.")
        case .periodAfterReceipt(let id):
            Phrase(
                "Levering \(id) heeft perioden die na de dag van ontvangst liggen en wordt niet gepubliceerd; bekijk welke met: vib findings \(id), en lees een bestand zonder die perioden in.",
                "Delivery \(id) has periods after the day of receipt and is not published; see which with: vib findings \(id), and import a file without them."
            )
        case .wouldLose(let id, let changes): Self.losses(id, changes)
        case .fileNotWhole(let id):
            Phrase(
                "Levering \(id) komt van een bestand dat niet heel is en wordt niet gepubliceerd; bekijk waarom met: vib findings \(id), en lees het hele bestand in. Wilt u haar toch op de site: vib publish \(id) --accept-losses.",
                "Delivery \(id) comes from a file that is not whole and is not published; see why with: vib findings \(id), and import the whole file. To publish it all the same: vib publish \(id) --accept-losses."
            )
        case .needsApprover(let id):
            Phrase(
                "Levering \(id) is een concept. Iemand anders met de rol approver keurt haar goed: bekijk wat ze verandert met vib diff \(id) en publiceer haar met vib publish \(id) --as ADRES --report NUMMER, of doe het op de site.",
                "Delivery \(id) is a draft. Somebody else with the role approver approves it: see what it changes with vib diff \(id) and publish it with vib publish \(id) --as ADDRESS --report NUMBER, or do so on the site."
            )
        case .ownDelivery(let id):
            Phrase(
                "Levering \(id) is ingelezen met hetzelfde account. Laat iemand anders met de rol approver haar goedkeuren.",
                "Delivery \(id) was imported by the same account. Let somebody else with the role approver approve it."
            )
        case .reportUnread(let id):
            Phrase(
                "Bekijk eerst wat levering \(id) verandert met vib diff \(id), en noem het nummer van dat verslag met --report.",
                "First see what delivery \(id) changes with vib diff \(id), and name the number of that report with --report."
            )
        case .reportOutdated(let id):
            Phrase(
                "Er is intussen iets anders gepubliceerd of van de site gehaald. Bekijk opnieuw wat levering \(id) verandert en keur haar dan goed.",
                "Something else was published or withdrawn meanwhile. See again what delivery \(id) changes, and then approve it."
            )
        case .roleMissing(let account, let right):
            right == .importDelivery
                ? Phrase(
                    "Account \(account) heeft de rol analyst niet, of is niet actief, en kan geen bestanden inlezen.",
                    "Account \(account) lacks the role analyst, or is not active, and cannot import files.")
                : Phrase(
                    "Account \(account) heeft de rol approver niet, of is niet actief, en kan niets publiceren of van de site halen.",
                    "Account \(account) lacks the role approver, or is not active, and cannot publish or withdraw anything."
                )
        case .damagedDelivery(let id, let why):
            Phrase(
                "Levering \(id) is beschadigd (\(why)); zet een reservekopie terug, of haal haar van de site met: vib withdraw \(id), en lees het bestand opnieuw in.",
                "Delivery \(id) is damaged (\(why)); restore a backup, or take it off the site with: vib withdraw \(id), and import the file again."
            )
        case .damagedDatabase(let why):
            Phrase(
                "De database vib.sqlite is beschadigd of van een nieuwere versie (\(why)); zet een reservekopie terug of kies een andere map met --data.",
                "The database vib.sqlite is damaged or of a newer version (\(why)); restore a backup or choose another folder with --data."
            )
        case .damagedRow(let table, ""):
            Phrase(
                "De tabel \(table) in vib.sqlite is beschadigd. Bekijk met vib audit verify wat er nog meer mis is en zet een reservekopie van de hele map terug; tot dan is het plan niet te lezen.",
                "The table \(table) in vib.sqlite is damaged. See with vib audit verify what else is wrong and restore a backup of the whole folder; until then the plan cannot be read."
            )
        case .damagedRow(let table, let row):
            Phrase(
                "Rij \(row) van de tabel \(table) in vib.sqlite is niet meer zoals die is bewaard. Bekijk met vib audit verify wat er nog meer mis is en zet een reservekopie van de hele map terug; tot dan is het plan niet te lezen.",
                "Row \(row) of the table \(table) in vib.sqlite is no longer as it was kept. See with vib audit verify what else is wrong and restore a backup of the whole folder; until then the plan cannot be read."
            )
        case .databaseMissing(let path):
            Phrase(
                "In \(path) liggen leveringen, maar de database vib.sqlite is weg of leeg; zet een reservekopie van de hele map terug, of begin met --data in een lege map en lees de bestanden opnieuw in.",
                "There are deliveries in \(path), but the database vib.sqlite is gone or empty; restore a backup of the whole folder, or begin with --data in an empty folder and import the files again."
            )
        case .diskFull(let path):
            Phrase(
                "De schijf van \(path) is vol; maak ruimte en probeer het opnieuw. Er is niets veranderd.",
                "The disk of \(path) is full; free some space and try again. Nothing has changed.")
        case .cannotWrite(let path, let code):
            Phrase(
                "\(path) kan niet worden geschreven (\(Self.words(code))). Er is niets veranderd.",
                "\(path) cannot be written (\(Self.words(code))). Nothing has changed.")
        case .damagedKey(let path):
            Phrase(
                "De sleutel in \(path) is geen sleutel; zet de kopie terug die bij deze gegevensmap hoort.",
                "The key in \(path) is no key; restore the copy that belongs to this data folder.")
        case .keyMissing(let path):
            Phrase(
                "De sleutel van deze gegevensmap ligt niet in \(path); zet daar de kopie terug die u apart bewaart, of wijs met --keys de map aan waar hij ligt. Er wordt geen nieuwe gemaakt: die past niet op wat er al is.",
                "The key of this data folder is not at \(path); restore there the copy that you keep apart, or point with --keys to the folder where it lies. No new one is made: it would not fit what there is."
            )
        case .keyOfAnother(let path):
            Phrase(
                "De sleutel in \(path) hoort bij een andere gegevensmap; zet daar de kopie terug die bij deze hoort, of wijs met --keys de map aan waar hij ligt.",
                "The key at \(path) belongs to another data folder; restore there the copy that belongs to this one, or point with --keys to the folder where it lies."
            )
        case .readableByOthers(let path):
            Phrase(
                "Anderen op deze computer kunnen \(path) lezen, en dat kon niet worden veranderd; doe het als eigenaar met: chmod 600.",
                "Others on this computer can read \(path), and that could not be changed; do so as its owner with: chmod 600."
            )
        case .auditBroken(let fault):
            Phrase(
                "Er is nu niets op te slaan: het controlespoor is niet zoals het is achtergelaten (\(Self.words(fault).dutch)). Lezen gaat door. Laat de beheerder kijken met: vib audit verify.",
                "Nothing can be saved now: the audit trail is not as it was left (\(Self.words(fault).english)). Reading goes on. Let the administrator look with: vib audit verify."
            )
        case .referencesMerged:
            Phrase(
                "Van deze eerdere stand is niet bewaard welke namen, inwoners of grenzen toen golden; vraag een latere stand.",
                "Which names, inhabitants or boundaries held in this earlier state was not kept; ask for a later state."
            )
        }
    }

    private static func losses(_ id: DeliveryID, _ changes: CellChanges) -> Phrase {
        let text = changes.lostSentence()
        return Phrase { language in
            let which = text(language)
            return Phrase(
                "Levering \(id) is niet gepubliceerd, want dan is dit niet meer op de site te zien: \(which). Is het bestand een deel, lees de delen dan samen in of gebruik vib import --add-to. Moeten deze cijfers weg: vib publish \(id) --accept-losses.",
                "Delivery \(id) is not published, because this would disappear from the site: \(which). If the file is a part, import the parts together or use vib import --add-to. If these figures are to go: vib publish \(id) --accept-losses."
            )(language)
        }
    }

    static func words(_ code: Int32) -> String { String(cString: strerror(code)) }

    private static func words(_ fault: AuditFault) -> (dutch: String, english: String) {
        switch fault {
        case .endNotSealed: ("het zegel op het einde klopt niet", "the seal on its end does not fit")
        case .lastEntryChanged(let number): ("regel \(number) is veranderd", "entry \(number) was changed")
        case .emptied:
            ("het is leeg terwijl er accounts of plannen zijn", "it is empty while there are accounts or plans")
        case .behindCount(let count, let last):
            (
                "de teller naast de sleutel staat op \(count), het spoor eindigt bij \(last)",
                "the counter beside the key says \(count), the trail ends at \(last)"
            )
        case .countPutBack(let count, let last):
            (
                "de teller naast de sleutel staat op \(count) en past niet bij regel \(last)",
                "the counter beside the key says \(count) and does not fit entry \(last)"
            )
        case .countMissing:
            ("de teller naast de sleutel is weg of onleesbaar", "the counter beside the key is gone or unreadable")
        case .roleNotGiven(let account, let role):
            (
                "account \(account) handelde met de rol \(role), die het niet kreeg",
                "account \(account) acted by the role \(role), which it was not given"
            )
        case .recordChanged(let record):
            (
                "\(record.kind.rawValue) \(record.id) is veranderd buiten het programma om",
                "\(record.kind.rawValue) \(record.id) was changed behind the program's back"
            )
        }
    }
}

extension StoreError: WritingStop {
    package var stopsWriting: Bool {
        if case .auditBroken = self { true } else { false }
    }
}
