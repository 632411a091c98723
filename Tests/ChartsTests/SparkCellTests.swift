import Markup
import Phrases
import Testing

@testable import Charts

@Suite("The line in a cell")
struct SparkCellTests {
    private func html(_ values: [Double?], lastIsProvisional: Bool = false) -> String {
        var readings = values.map { $0.map(Reading.final) ?? .absent }
        if lastIsProvisional, let last = values.last, let value = last {
            readings[values.count - 1] = .provisional(value)
        }
        return SparkCell(readings, current: 2).html.string
    }

    @Test("It begins at zero, the highest month at the top")
    func scale() {
        let html = html([0, 8, 10, 8])
        #expect(html.contains("M2 22L6 5.6L10 1.5"))
        #expect(html.contains("class=\"sc-now\" d=\"M10 1.5L14 5.6\""))
    }

    @Test("A month without a value is a gap")
    func gap() { #expect(html([8, nil, 8, 9]).contains("d=\"M2 3.8M10 3.8\"")) }

    @Test("The line does not cross a break")
    func broken() {
        let html = SparkCell([8, 9, 8, 9].map(Reading.final), current: 2, breaks: [1, 3]).html.string
        #expect(html.contains("d=\"M2 3.8M6 1.5L10 3.8\"") && html.contains("d=\"M10 3.8M14 1.5\""))
    }

    @Test("Each month says its value in words where a language is known, and nothing else does")
    func read() {
        let readings: [Reading] = [.final(1180), .notDelivered, .absent, .provisional(9)]
        #expect(
            SparkCell(readings, language: .dutch).html.string.contains(
                "data-v=\"1.180|niet geleverd||9 (voorlopig)\""))
        #expect(
            SparkCell(readings, language: .english).html.string.contains(
                "data-v=\"1,180|not delivered||9 (provisional)\""))
        #expect(!SparkCell(readings).html.string.contains("data-v"))
    }

    @Test("The last month is open while it is provisional")
    func provisional() {
        #expect(html([6, 7, 8, 9], lastIsProvisional: true).contains("pt-prov"))
        #expect(!html([6, 7, 8, 9]).contains("pt-prov"))
    }

    @Test("Fewer than five a month are columns, and no line")
    func few() {
        let html = html([0, 1, 2, 0])
        #expect(html.contains("sc few") && html.contains("M6 22V") && !html.contains("L") && !html.contains("circle"))
    }

    @Test("Nothing is drawn of a single month, and zeros stay on the ground")
    func nothing() {
        #expect(html([nil, nil, nil, 4]).isEmpty)
        #expect(!html([0, 0, 0, 0]).contains("V"))
    }
}
