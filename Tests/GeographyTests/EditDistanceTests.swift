import Geography
import Testing

@Suite("Edit distance")
struct EditDistanceTests {
    @Test(
        "Counts insertions, deletions, substitutions and swaps",
        arguments: [
            ("", "", 0), ("a", "", 1), ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "acb", 1), ("abc", "ab", 1),
            ("abc", "xabc", 1), ("kitten", "sitting", 3), ("ca", "abc", 3), ("utrecht", "utrehct", 1), ("ab", "ba", 1),
        ])
    func distance(a: String, b: String, expected: Int) {
        #expect(EditDistance.between(a, b) == expected)
        #expect(EditDistance.between(b, a) == expected)
    }

    @Test("All words of up to four letters from two keep the properties of a distance")
    func properties() {
        var words = [""]
        for length in 0..<4 { words += words.filter { $0.count == length }.flatMap { [$0 + "a", $0 + "b"] } }
        for a in words {
            for b in words {
                let distance = EditDistance.between(a, b)
                #expect((distance == 0) == (a == b))
                #expect(distance == EditDistance.between(b, a))
                #expect(distance >= abs(a.count - b.count))
                #expect(distance <= max(a.count, b.count))
            }
        }
    }
}
