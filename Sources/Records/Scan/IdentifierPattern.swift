/// The shapes that `IdentifierScan` looks for, made once: making one takes longer than looking for it.
///
/// A `Regex` is not `Sendable` because it may hold closures; these hold none.
enum IdentifierPattern {
    nonisolated(unsafe) static let mail =
        /[A-Za-z0-9._%+\-]{1,64}@[A-Za-z0-9\-]{1,63}(?:\.[A-Za-z0-9\-]{1,63}){0,8}\.[A-Za-z]{2,24}/
    nonisolated(unsafe) static let iban =
        /[A-Za-z]{2}[0-9]{2}(?:[\x{20}\x{A0}]?[A-Za-z0-9]){11,30}(?![A-Za-z0-9])/
    /// Nine digits, or eight and nine in the groups in which service numbers are written.
    nonisolated(unsafe) static let number =
        /(?:[0-9]{9}|[0-9]{3}[.\x{20}][0-9]{3}[.\x{20}][0-9]{3}|[0-9]{4}[.\x{20}][0-9]{2}[.\x{20}][0-9]{3})(?![0-9]|[.,][0-9])/
    /// A number right behind the word for it.
    nonisolated(unsafe) static let namedNumber =
        /(?i)(?:bsn|burgerservicenummer|sofinummer|sofi-nummer)[^0-9\n]{0,12}(?<number>[0-9](?:[.\x{20}]?[0-9]){7,8})(?![0-9])/
    nonisolated(unsafe) static let mobile =
        /06[\x{20}\-]{0,3}(?:[0-9]{8}|[0-9]{2}(?:\x{20}[0-9]{2}){3}|[0-9]{4}\x{20}[0-9]{4})(?![0-9])/
    /// An area code of three digits.
    nonisolated(unsafe) static let city =
        /\(?0[1-57-9][0-9]\)?[\x{20}\-]{1,3}[0-9]{3}\x{20}?[0-9]{2}\x{20}?[0-9]{2}(?![0-9])/
    /// An area code of four digits.
    nonisolated(unsafe) static let town =
        /\(?0[1-57-9][0-9]{2}\)?[\x{20}\-]{1,3}[0-9]{2,3}\x{20}?[0-9]{2}\x{20}?[0-9]{1,2}(?![0-9])/
    nonisolated(unsafe) static let plainPhone =
        /0[1-9][0-9]{8}(?![0-9])/
    /// With a country's code.
    nonisolated(unsafe) static let abroad =
        /(?:\+|00)[1-9][0-9]{0,2}[\x{20}\-]?\(?0?\)?[\x{20}\-]?[0-9](?:[\x{20}\-]?[0-9]){6,11}(?![0-9])/
    nonisolated(unsafe) static let plate =
        /[A-Za-z0-9]{1,3}-[A-Za-z0-9]{2,3}-[A-Za-z0-9]{1,3}(?![A-Za-z0-9\-])/
    /// Six characters right behind the word.
    nonisolated(unsafe) static let namedPlate =
        /(?i)kenteken[^A-Za-z0-9\n]{1,6}(?<plate>[A-Za-z0-9](?:\x{20}?[A-Za-z0-9]){5})(?![A-Za-z0-9])/
}
