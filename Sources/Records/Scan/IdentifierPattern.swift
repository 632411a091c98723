/// The shapes that `IdentifierScan` looks for besides digits, made once: making one takes longer than looking for it.
///
/// They are matched in a `ScannedText`, so in ASCII only. A `Regex` is not `Sendable` because it may hold closures; these
/// hold none.
enum IdentifierPattern {
    /// An address, also with spaces about its signs or with these in words: `naam [at] voorbeeld [punt] nl`.
    nonisolated(unsafe) static let mail =
        /[A-Za-z0-9._%+\-]{1,64}(?:@|\x{20}@\x{20}|\x{20}?[\[({](?:at|apenstaartje)[\])}]\x{20}?|\x{20}apenstaartje\x{20})[A-Za-z0-9\-]{1,63}(?:(?:\.|\x{20}\.\x{20}|\x{20}?[\[({](?:dot|punt)[\])}]\x{20}?|\x{20}punt\x{20})[A-Za-z0-9\-]{1,63}){0,8}(?:\.|\x{20}\.\x{20}|\x{20}?[\[({](?:dot|punt)[\])}]\x{20}?|\x{20}punt\x{20})[A-Za-z]{2,24}/
    /// The sign of an address in words.
    nonisolated(unsafe) static let wordedAt = /[\[({](?:at|apenstaartje)[\])}]|\x{20}apenstaartje\x{20}/
    /// A country, two digits, and what may follow them; signs between them stand as people write them.
    nonisolated(unsafe) static let iban =
        /[A-Za-z]{2}[\x{20}.\-\/:]{0,2}[0-9][\x{20}.\-]?[0-9](?:[\x{20}.\-\/]{0,3}[A-Za-z0-9]){11,30}/
    /// Between its groups a sign, marks of Markdown (`UInt8.isMark`), or both.
    nonisolated(unsafe) static let plate =
        /[A-Za-z0-9]{1,3}(?<first>\x{20}?[\-.\/_\[\]{}<>|^#!="'&]{1,4}\x{20}?)[A-Za-z0-9]{2,3}(?<second>\x{20}?[\-.\/_\[\]{}<>|^#!="'&]{1,4}\x{20}?)[A-Za-z0-9]{1,3}(?![A-Za-z0-9]|[\-.\/][A-Za-z0-9])/
    /// Three capitals between digits, with spaces about them: `12 GBK 3`.
    nonisolated(unsafe) static let spacedPlate =
        /(?:[0-9]{2}\x{20}[BDFGHJKLMNPRSTVWXZ]{3}\x{20}[0-9]|[0-9]\x{20}[BDFGHJKLMNPRSTVWXZ]{3}\x{20}[0-9]{2})(?![A-Za-z0-9]|[.,][0-9]|\x{20}[0-9])/
    /// Six characters without a sign between them, in a layout of this century: `12GBK3`, `GB123B`.
    nonisolated(unsafe) static let barePlate =
        /(?:[0-9]{2}[BDFGHJKLMNPRSTVWXZ]{3}[0-9]|[0-9][BDFGHJKLMNPRSTVWXZ]{3}[0-9]{2}|[BDFGHJKLMNPRSTVWXZ]{2}[0-9]{3}[BDFGHJKLMNPRSTVWXZ]|[BDFGHJKLMNPRSTVWXZ][0-9]{3}[BDFGHJKLMNPRSTVWXZ]{2}|[BDFGHJKLMNPRSTVWXZ]{3}[0-9]{2}[BDFGHJKLMNPRSTVWXZ])(?![A-Za-z0-9]|[\-.\/][A-Za-z0-9])/
    /// Six characters right behind the word.
    nonisolated(unsafe) static let namedPlate =
        /(?i)kenteken[^A-Za-z0-9\n]{1,6}(?<plate>[A-Za-z0-9](?:[\x{20}.\-\/]{0,3}[A-Za-z0-9]){5})(?![A-Za-z0-9])/
}
