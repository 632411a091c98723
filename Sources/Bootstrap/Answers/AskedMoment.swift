import Editions
import Foundation
import Phrases
import Records
import Store

/// Which state of the figures a question is about: as it was at the end of a day, or after an act of publishing.
package enum AskedMoment: Sendable {
    case now
    /// `2024-03-15`
    case day(String)
    /// The number of a state, as the page Data and `vib diff` name it.
    case state(Int64)
}

extension Workplace {
    /// `nil` for now.
    func state(_ moment: AskedMoment) throws(CommandFailure) -> EditionState? {
        switch moment {
        case .now: return nil
        case .day(let text):
            guard let day = PlanDate(text), let end = try? Date("\(day)T23:59:59Z", strategy: .iso8601) else {
                throw .wrongUse(
                    Phrase("--as-of is een dag zoals 2024-03-15.", "--as-of is a day such as 2024-03-15."))
            }
            let moment = Int64(end.timeIntervalSince1970)
            return try attempt { () throws(StoreError) in try store.state(at: moment) }
        case .state(let number):
            return try attempt { () throws(StoreError) in
                guard try store.acts().states.contains(where: { $0.number == number }) else {
                    throw .noSuchState(number)
                }
                return try store.state(atAct: number)
            }
        }
    }
}
