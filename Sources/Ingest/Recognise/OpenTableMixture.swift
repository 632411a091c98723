import Facts
import Phrases

/// Offences and nuisance in one table: each has kinds of its own, and a total of its own under the same code.
enum OpenTableMixture {
    static func refusal(_ shown: String) -> IngestRefusal {
        IngestRefusal(
            .notATable,
            Phrase(
                "\(shown) telt misdrijven en overlast door elkaar. Download ze apart: 47022NED of 47018NED voor misdrijven, 47021NED of 47024NED voor overlast.",
                "\(shown) counts offences and nuisance in one table. Download them apart: 47022NED or 47018NED for offences, 47021NED or 47024NED for nuisance."
            ))
    }
}
