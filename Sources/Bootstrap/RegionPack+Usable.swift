import Facts
import Phrases
import RegionPack

extension RegionPack {
    /// The pack of a folder with its warnings and notes; every error of it is in the sentence of the failure.
    static func usable(in folder: String) throws(CommandFailure) -> (pack: RegionPack, findings: [Finding]) {
        do {
            return try RegionPack.load(from: folder)
        } catch {
            throw .failed(
                Phrase(
                    "Het regiopakket is niet bruikbaar:\n\(error.text(.dutch))",
                    "The region pack cannot be used:\n\(error.text(.english))"))
        }
    }
}
