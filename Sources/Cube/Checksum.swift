/// A fast 64-bit checksum against bit rot and torn writes; it does not resist intent.
///
/// Four independent lanes take every fourth word: mix in, multiply by an odd number, fold. Each step can be undone,
/// so a change inside one word always changes the result.
enum Checksum {
    private static let multipliers = SIMD4<UInt64>(
        0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F, 0xD6E8_FEB8_6659_FD93, 0xA076_1D64_78BD_642F)

    static func of(_ bytes: UnsafeRawBufferPointer, seed: UInt64 = 0) -> UInt64 {
        let m = multipliers
        var a = seed ^ m[0], b = seed ^ m[1], c = seed ^ m[2], d = seed ^ m[3]
        let blocks = bytes.count / 32
        if blocks > 0, var pointer = bytes.baseAddress {
            for _ in 0..<blocks {
                a = step(a, pointer.loadUnaligned(as: UInt64.self), multiplier: m[0])
                b = step(b, pointer.loadUnaligned(fromByteOffset: 8, as: UInt64.self), multiplier: m[1])
                c = step(c, pointer.loadUnaligned(fromByteOffset: 16, as: UInt64.self), multiplier: m[2])
                d = step(d, pointer.loadUnaligned(fromByteOffset: 24, as: UInt64.self), multiplier: m[3])
                pointer += 32
            }
        }
        for byte in bytes[(blocks * 32)...] { a = step(a, UInt64(byte), multiplier: m[0]) }
        var sum = fold(a ^ UInt64(bytes.count), m[1])
        sum = fold(sum ^ b, m[2])
        sum = fold(sum ^ c, m[3])
        return fold(sum ^ d, m[0])
    }

    @inline(__always)
    private static func step(_ lane: UInt64, _ word: UInt64, multiplier: UInt64) -> UInt64 {
        let mixed = (lane ^ word) &* multiplier
        return mixed ^ mixed >> 32
    }

    @inline(__always)
    private static func fold(_ value: UInt64, _ multiplier: UInt64) -> UInt64 {
        let mixed = (value ^ value >> 32) &* multiplier
        return mixed ^ mixed >> 29
    }
}
