import CSodium

/// A passphrase as it is kept: Argon2id (RFC 9106) with its salt and cost, in the format that the algorithm's authors set.
package struct PassphraseHash: Hashable, Sendable {
    package let text: String

    package init(stored text: String) { self.text = text }

    /// In place of a passphrase that a new link ended: nothing fits it, and no two are the same.
    package static func ended(_ random: RandomSource) -> PassphraseHash {
        PassphraseHash(stored: endedMark + Base64URL.encode(random.bytes(12)))
    }

    package var isEnded: Bool { text.hasPrefix(Self.endedMark) }
    private static let endedMark = "ended "

    /// What one hash costs whoever tries passphrases.
    package struct Cost: Hashable, Sendable {
        /// Passes over the memory.
        package var passes: UInt64
        package var memoryBytes: Int

        package init(passes: UInt64, memoryBytes: Int) {
            self.passes = passes
            self.memoryBytes = memoryBytes
        }

        /// 64 MiB and three passes: the second recommendation of RFC 9106, section 4, on one lane.
        package static let standard = Cost(passes: 3, memoryBytes: 64 << 20)
    }

    /// `nil` when there is no memory for it.
    package static func make(_ passphrase: String, cost: Cost) -> PassphraseHash? {
        guard sodium_init() >= 0 else { return nil }
        var out = [CChar](repeating: 0, count: Int(crypto_pwhash_strbytes()))
        let bytes = Array(passphrase.utf8).map { CChar(bitPattern: $0) }
        let code = crypto_pwhash_str(&out, bytes, UInt64(bytes.count), cost.passes, cost.memoryBytes)
        guard code == 0 else { return nil }
        return PassphraseHash(
            stored: String(decoding: out.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }

    /// Whether the passphrase is the one that was hashed; takes as long whether it is or not.
    package func verifies(_ passphrase: String) -> Bool {
        guard sodium_init() >= 0, text.utf8.count < Int(crypto_pwhash_strbytes()) else { return false }
        var kept = [CChar](repeating: 0, count: Int(crypto_pwhash_strbytes()))
        for (index, byte) in text.utf8.enumerated() { kept[index] = CChar(bitPattern: byte) }
        let bytes = Array(passphrase.utf8).map { CChar(bitPattern: $0) }
        return crypto_pwhash_str_verify(kept, bytes, UInt64(bytes.count)) == 0
    }

    /// Whether it was made at another cost than today's; signing in then makes it anew.
    package func isOutdated(_ cost: Cost) -> Bool {
        guard text.utf8.count < Int(crypto_pwhash_strbytes()) else { return true }
        var kept = [CChar](repeating: 0, count: Int(crypto_pwhash_strbytes()))
        for (index, byte) in text.utf8.enumerated() { kept[index] = CChar(bitPattern: byte) }
        return crypto_pwhash_str_needs_rehash(kept, cost.passes, cost.memoryBytes) != 0
    }
}
