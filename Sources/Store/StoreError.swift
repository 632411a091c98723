package import Facts
import Glibc

/// Why the store cannot do what was asked; each says what to do next.
package enum StoreError: Error, Equatable {
    case unusableFolder(String, Int32)
    case secondWriter(String)
    case noSuchDelivery(String)
    case nothingPublished
    case exampleFigures(DeliveryID)
    case damagedDelivery(DeliveryID, String)
    case damagedDatabase(String)
    case diskFull(String)
    case cannotWrite(String, Int32)
    case damagedKey(String)

    /// One sentence with the next step, in English and Dutch.
    package var sentence: LocalizedText {
        switch self {
        case .unusableFolder(let path, let code):
            LocalizedText(
                dutch:
                    "De gegevensmap \(path) kan niet worden gebruikt (\(Self.words(code))); kies met --data een map waarin u mag schrijven.",
                english:
                    "The data folder \(path) cannot be used (\(Self.words(code))); choose with --data a folder that you may write to."
            )
        case .secondWriter(let path):
            LocalizedText(
                dutch: "Een ander proces schrijft nu in \(path); wacht tot dat klaar is en probeer het opnieuw.",
                english: "Another process is writing to \(path); wait until it is done and try again.")
        case .noSuchDelivery(let id):
            LocalizedText(
                dutch: "Levering \(id) bestaat niet; bekijk de leveringen met: vib deliveries.",
                english: "There is no delivery \(id); list the deliveries with: vib deliveries.")
        case .nothingPublished:
            LocalizedText(
                dutch: "Er is nog niets gepubliceerd; lees eerst een bestand in met: vib import BESTAND.",
                english: "Nothing is published yet; first import a file with: vib import FILE.")
        case .exampleFigures(let id):
            LocalizedText(
                dutch:
                    "Levering \(id) bestaat uit voorbeeldcijfers; die verdwijnen vanzelf als u echte cijfers publiceert.",
                english:
                    "Delivery \(id) holds example figures; they vanish by themselves when real figures are published.")
        case .damagedDelivery(let id, let why):
            LocalizedText(
                dutch:
                    "Levering \(id) is beschadigd (\(why)); lees het bestand opnieuw in of zet een reservekopie terug.",
                english: "Delivery \(id) is damaged (\(why)); import the file again or restore a backup.")
        case .damagedDatabase(let why):
            LocalizedText(
                dutch:
                    "De database is beschadigd of van een nieuwere versie (\(why)); zet een reservekopie terug of kies een andere map met --data.",
                english:
                    "The database is damaged or of a newer version (\(why)); restore a backup or choose another folder with --data."
            )
        case .diskFull(let path):
            LocalizedText(
                dutch: "De schijf van \(path) is vol; maak ruimte en probeer het opnieuw. Er is niets veranderd.",
                english: "The disk of \(path) is full; free some space and try again. Nothing has changed.")
        case .cannotWrite(let path, let code):
            LocalizedText(
                dutch: "\(path) kan niet worden geschreven (\(Self.words(code))). Er is niets veranderd.",
                english: "\(path) cannot be written (\(Self.words(code))). Nothing has changed.")
        case .damagedKey(let path):
            LocalizedText(
                dutch:
                    "De sleutel in \(path) is geen sleutel; zet de kopie terug die bij deze gegevensmap hoort.",
                english: "The key in \(path) is no key; restore the copy that belongs to this data folder.")
        }
    }

    static func words(_ code: Int32) -> String { String(cString: strerror(code)) }
}
