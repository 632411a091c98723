/// FNV-1a with 64 bits (Fowler, Noll and Vo): tells versions of a pack apart; no protection against forgery.
struct Fingerprint {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }

    /// Name and contents with an end mark each, so that a byte cannot move from one to the other unseen.
    mutating func add(name: String, bytes: [UInt8]) {
        add(name.utf8)
        add([0])
        add(bytes)
        add([0xFF])
    }

    /// 16 hexadecimal digits.
    var hexadecimal: String {
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
