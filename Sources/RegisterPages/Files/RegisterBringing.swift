import Registers
import SiteKit

/// Bringing a table into a register.
enum RegisterBringing {
    /// Whether the reader may bring a table in.
    static func isOpen(_ frame: RegisterFrame) -> Bool { false }
}
