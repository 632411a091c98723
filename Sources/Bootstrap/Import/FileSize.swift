import Foundation

/// How large a file is, before it is read.
enum FileSize {
    /// In bytes; 0 when the file is not there, which its reader then says.
    static func of(_ path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }
}
