/// Rounding to a fixed number of decimals, half away from zero, once.
enum Rounding {
    /// The sign and the digits of a value; `fraction` has exactly the asked number of digits.
    struct Digits: Equatable {
        var isNegative: Bool
        var whole: [UInt8]
        var fraction: [UInt8]
    }

    /// The value in units of its last decimal, where no digit can be in doubt; `nil` near a half, of large numbers and of many decimals.
    ///
    /// A value differs from its shortest decimal number by less than a millionth of such a unit: only next to a half that counts.
    static func plainly(_ value: Double, decimals: Int) -> Int? {
        let scale: Double
        switch decimals {
        case 0: scale = 1
        case 1: scale = 10
        case 2: scale = 100
        case 3: scale = 1_000
        default: return nil
        }
        guard value.magnitude < 1e8 else { return nil }
        let scaled = value * scale, nearest = scaled.rounded()
        return (scaled - nearest).magnitude < 0.4999 ? Int(nearest) : nil
    }

    /// Rounds the shortest decimal number that reads back as `value`, so that 1.005 becomes 1.01 as it would on paper.
    ///
    /// A value that rounds to zero has no sign. `nil` when the value is not finite.
    static func digits(of value: Double, decimals: Int) -> Digits? {
        guard value.isFinite else { return nil }
        let places = min(max(decimals, 0), 12)
        var (digits, exponent) = shortest(value.magnitude)
        // `exponent` counts the digits before the decimal point; pad to keep the cut inside the digits.
        if exponent < 0 {
            digits.insert(contentsOf: [UInt8](repeating: 0, count: min(-exponent, 400)), at: 0)
            exponent = 0
        }
        let cut = exponent + places
        while digits.count < cut { digits.append(0) }
        let roundsUp = digits.count > cut && digits[cut] >= 5
        digits.removeSubrange(cut...)
        if roundsUp, carry(&digits) { exponent += 1 }
        var whole = Array(digits.prefix(exponent).drop { $0 == 0 })
        if whole.isEmpty { whole = [0] }
        let fraction = Array(digits.suffix(places))
        let isZero = whole == [0] && fraction.allSatisfy { $0 == 0 }
        return Digits(isNegative: value < 0 && !isZero, whole: whole, fraction: fraction)
    }

    /// Adds one to the last digit; true when a digit was put in front.
    private static func carry(_ digits: inout [UInt8]) -> Bool {
        for index in digits.indices.reversed() {
            if digits[index] < 9 {
                digits[index] += 1
                return false
            }
            digits[index] = 0
        }
        digits.insert(1, at: 0)
        return true
    }

    /// The digits of the shortest decimal writing and how many of them stand before the point.
    private static func shortest(_ magnitude: Double) -> (digits: [UInt8], exponent: Int) {
        var digits: [UInt8] = []
        var (point, power): (Int?, Int) = (nil, 0)
        let text = Array(magnitude.description.utf8)
        for (index, byte) in text.enumerated() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "."): point = digits.count
            default:
                power = Int(String(decoding: text[(index + 1)...], as: UTF8.self)) ?? 0
                return (digits, (point ?? digits.count) + power)
            }
        }
        return (digits, point ?? digits.count)
    }
}
