package import Accounts
import Editions
import Foundation
import GRDB

extension Store {
    package func countFailure(_ limits: [AttemptLimit], at moment: Int64) throws -> Int64? {
        try write { transaction in
            var wait: Int64 = 0
            for limit in limits {
                let failures = try Int64.fetchAll(
                    transaction.db, sql: "SELECT at FROM failure WHERE key = ? AND at > ? ORDER BY at",
                    arguments: [Data(limit.key.bytes), moment - limit.window])
                wait = max(wait, limit.wait(after: failures, at: moment) ?? 0)
            }
            guard wait == 0 else { return wait }
            for limit in limits {
                try transaction.execute(
                    "INSERT INTO failure (key, at) VALUES (?, ?)", [Data(limit.key.bytes), moment])
            }
            return nil
        }
    }
}
