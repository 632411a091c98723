/// What a visitor can tell of an answer that failed, so that it is found in the log; it says nothing of the cause.
enum ErrorReference {
    /// Without letters and digits that are taken for one another when read aloud.
    private static let signs = Array("ABCDEFGHJKMNPQRSTVWXYZ23456789")

    /// Eight signs by chance, such as `K7QM-2X4P`.
    static func random() -> String {
        var generator = SystemRandomNumberGenerator()
        let picked = (0..<8).map { _ in signs[Int.random(in: signs.indices, using: &generator)] }
        return String(picked[..<4]) + "-" + String(picked[4...])
    }
}
