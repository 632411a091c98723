import Facts
import Glibc
package import Phrases

extension FetchProblem {
    /// What happened, in one sentence for a person.
    package var sentence: Phrase {
        switch self {
        case .unreachable(let address, let reason):
            Phrase(
                "\(address.host) is niet te bereiken (\(reason)).", "\(address.host) cannot be reached (\(reason)).")
        case .cut(let address):
            Phrase(
                "\(address.host) verbrak steeds de verbinding voordat het antwoord af was.",
                "\(address.host) kept closing the connection before its answer was whole.")
        case .silent(let address, let seconds):
            Phrase(
                "\(address.host) stuurde \(seconds) seconden lang niets of bijna niets.",
                "\(address.host) sent nothing or hardly anything for \(seconds) seconds.")
        case .busy(let address, let status, let wait):
            wait.map {
                Phrase(
                    "\(address.host) heeft het te druk (\(status)) en vraagt om over \($0) seconden terug te komen.",
                    "\(address.host) is too busy (\(status)) and asks to come back in \($0) seconds.")
            }
                ?? Phrase(
                    "\(address.host) heeft een storing of heeft het te druk (\(status)).",
                    "\(address.host) is out of order or too busy (\(status)).")
        case .refused, .notData, .brokenData, .tooLarge, .elsewhere, .endless, .wrongCount: answerSentence
        default: tableSentence
        }
    }

    /// About an answer that came and cannot be used.
    private var answerSentence: Phrase {
        switch self {
        case .refused(let address, let status, let message):
            Phrase(
                "\(address.host) weigerde de vraag (\(status)): \(Finding.quote(message, limit: 160)). Gevraagd was: \(address)",
                "\(address.host) refused the question (\(status)): \(Finding.quote(message, limit: 160)). Asked was: \(address)"
            )
        case .notData(let address, let beginning):
            Phrase(
                "\(address.host) gaf iets anders dan gegevens, misschien een foutpagina: “\(Finding.quote(beginning))”.",
                "\(address.host) gave something else than data, perhaps an error page: “\(Finding.quote(beginning))”.")
        case .brokenData(let address):
            Phrase(
                "\(address.host) gaf gegevens die niet te lezen zijn of steeds halverwege ophouden: \(address)",
                "\(address.host) gave data that cannot be read or keeps ending half-way: \(address)")
        case .tooLarge(let address, let limit):
            Phrase(
                "Het antwoord van \(address.host) is groter dan \(limit >> 20) MB en is niet verder gelezen: \(address)",
                "The answer of \(address.host) is larger than \(limit >> 20) MB and was read no further: \(address)")
        case .elsewhere(let address, let target):
            Phrase(
                "\(address.host) verwees naar een andere plek, en die volgen we niet: “\(Finding.quote(target, limit: 120))”.",
                "\(address.host) pointed to another place, which is not followed: “\(Finding.quote(target, limit: 120))”."
            )
        case .endless(let address):
            Phrase(
                "\(address.host) blijft bladzijden geven die er niet kunnen zijn: \(address)",
                "\(address.host) keeps giving pages that cannot exist: \(address)")
        case .wrongCount(let address, let stated, let received):
            Phrase(
                "\(address.host) zegt dat er \(stated) rijen zijn, maar gaf er \(received): \(address)",
                "\(address.host) says that there are \(stated) rows, but gave \(received): \(address)")
        default: tableSentence
        }
    }

    private var tableSentence: Phrase {
        switch self {
        case .changing(let table):
            Phrase(
                "Tabel \(table) veranderde steeds terwijl we lazen. Probeer het over een uur opnieuw.",
                "Table \(table) kept changing while it was read. Try again in an hour.")
        case .notInCatalogue(let title):
            Phrase(
                "In de catalogus staat geen tabel die begint met “\(Finding.quote(title))”. Kijk naar de instelling fetch-population-title.",
                "The catalogue has no table that begins with “\(Finding.quote(title))”. Look at the setting fetch-population-title."
            )
        case .noColumn(let table, let wanted):
            Phrase(
                "Tabel \(table) heeft niet precies één kolom \(wanted).",
                "Table \(table) does not have exactly one column \(wanted).")
        case .badDescription(let table, let lacking):
            Phrase(
                "De beschrijving van tabel \(table) heeft geen \(lacking).",
                "The description of table \(table) has no \(lacking).")
        case .disk(let path, let number):
            Phrase(
                "\(path) kan niet geschreven of gelezen worden: \(String(cString: strerror(number))).",
                "\(path) cannot be written or read: \(String(cString: strerror(number))).")
        case .folderInUse(let path):
            Phrase(
                "Een andere vib fetch werkt al in \(path). Wacht tot die klaar is.",
                "Another vib fetch works in \(path). Wait until it is done.")
        default: Phrase("Het ophalen is gestopt.", "Fetching stopped.")
        }
    }
}
