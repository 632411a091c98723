/// Decimal digits for counts and coordinates, written without a `String` in between.
enum Decimal {
    static func append(_ number: Int, to bytes: inout [UInt8]) {
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        digits(number.magnitude, atLeast: 1, to: &bytes)
    }

    /// The shortest writing with at most `decimals` decimals, without trailing zeros and never `-0`.
    static func append(_ value: Double, decimals: Int, to bytes: inout [UInt8]) {
        let places = min(max(decimals, 0), 4)
        var scale: UInt = 1
        for _ in 0..<places { scale *= 10 }
        let limited = value.isFinite ? min(max(value, -1e12), 1e12) : 0
        let scaled = (limited * Double(scale)).rounded(.toNearestOrAwayFromZero)
        if scaled < 0 { bytes.append(UInt8(ascii: "-")) }
        let magnitude = UInt(abs(scaled))
        digits(magnitude / scale, atLeast: 1, to: &bytes)
        var (fraction, length) = (magnitude % scale, places)
        guard fraction > 0 else { return }
        while fraction % 10 == 0 { (fraction, length) = (fraction / 10, length - 1) }
        bytes.append(UInt8(ascii: "."))
        digits(fraction, atLeast: length, to: &bytes)
    }

    private static func digits(_ number: UInt, atLeast length: Int, to bytes: inout [UInt8]) {
        let start = bytes.count
        var (rest, left) = (number, length)
        while rest > 0 || left > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            (rest, left) = (rest / 10, left - 1)
        }
        bytes[start...].reverse()
    }
}
