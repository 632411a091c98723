import Glibc
import Synchronization

/// The name of a copy of a received file on its way into the data folder: of this process, and of no other copy.
enum StagedName {
    private static let prefix = "incoming-"
    private static let count = Atomic<Int>(0)

    static func new(in folder: String) -> String {
        let number = count.add(1, ordering: .relaxed).newValue
        return "\(folder)/payloads/\(prefix)\(getpid()).\(number)"
    }

    /// Whether a name in the folder of payloads is a copy that its process left behind; one that is being made is none.
    static func isAbandoned(_ name: String) -> Bool {
        guard name.hasPrefix(prefix), let owner = pid_t(name.dropFirst(prefix.count).prefix { $0 != "." }) else {
            return false
        }
        return kill(owner, 0) != 0 && errno == ESRCH
    }
}
