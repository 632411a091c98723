/// Random numbers that are a function of what they are for: no state, no order, no threads.
///
/// The mixing is that of SplitMix64 (Steele, Lea and Flood, 2014).
enum DemoRandom {
    static func mix(_ value: UInt64) -> UInt64 {
        var z = value &+ 0x9E37_79B9_7F4A_7C15
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }

    /// A key for a text, the same in every process.
    static func key(_ seed: UInt64, _ text: String) -> UInt64 {
        var key = mix(seed)
        for byte in text.utf8 { key = mix(key ^ UInt64(byte)) }
        return key
    }

    /// From 0 up to, not including, 1.
    @inline(__always)
    static func uniform(_ key: UInt64, _ counter: UInt64) -> Double {
        Double(mix(key &+ counter &* 0xD134_2543_DE82_EF95) >> 11) * 0x1p-53
    }

    /// Around 0 with standard deviation 1, by adding up twelve uniforms.
    static func normal(_ key: UInt64, _ counter: UInt64) -> Double {
        (0..<12).reduce(-6) { $0 + uniform(key, counter &* 12 &+ UInt64($1)) }
    }
}
