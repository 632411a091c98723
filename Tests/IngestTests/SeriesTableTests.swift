import Facts
import Ingest
import Phrases
import TestKit
import Testing

@Suite("A table of series of one's own")
struct SeriesTableTests {
    private func read(_ text: String) throws -> SeriesTable {
        try SeriesTable.read(bytes: Array(text.utf8), name: "eigen.csv")
    }

    @Test(
        "Separator, order of columns, quotes, mark and row ends do not matter",
        arguments: [
            "series_id,month,count\na b,2020-01,3\na b,2020-02,4\n",
            "\u{FEFF}month;series_id;count\r\n2020-01;\"a b\";3\r\n2020-02;\"a b\";4",
            "count\tx\tmonth\tseries_id\n4\t\t2020MM02\ta b\n3\t\t2020-01-01\ta b\n",
            "SERIES_ID , Month , Count\n a b , 202001 , 3.0\n\n a b , 2020/2 , 4\n",
            "series_id,month,count\ra b,2020-01,3\ra b,2020-02,4\r",
        ])
    func dialects(text: String) throws {
        let table = try read(text)
        let series = try #require(table.series.first)
        #expect(table.series.count == 1 && series.id == "a b")
        #expect(series.firstMonth == Month(year: 2020, month: 1))
        #expect(series.counts == [3, 4] && series.isObserved == [true, true])
        #expect(table.findings.isEmpty && !table.hasPopulation)
    }

    @Test("What is no count is missing and has its finding with row and cure")
    func counts() throws {
        let table = try read(
            "series_id,month,count\na,2020-01,-1\na,2020-02,2.5\na,2020-03,veel\na,2020-04,\na,2020-05,6\na,2020-06,1e12\na,2020-07,NA\na,2020-08\n"
        )
        let series = try #require(table.series.first)
        #expect(series.isObserved == [false, false, false, false, true, false, false, false])
        #expect(
            table.findings.map(\.kind) == [
                .countNegative, .countNotInteger, .countNotInteger, .countAbsurd, .rowBroken,
            ])
        #expect(table.findings.map(\.row) == [2, 3, 4, 7, 9])
        #expect(table.findings.allSatisfy { $0.languageFault == nil && $0.file == "eigen.csv" })
    }

    @Test("Months that are odd, double or absent are found; the first of two stands")
    func months() throws {
        let table = try read(
            "series_id,month,count\na,2020-01,1\na,2020-13,9\na,2020-04,2\na,2020-04,2\na,2020-04,3\n,2020-01,4\n")
        #expect(
            table.findings.map(\.kind) == [
                .periodMalformed, .rowBroken, .duplicateSame, .duplicateDiffers, .periodGap,
            ])
        let series = try #require(table.series.first)
        #expect(series.counts == [1, 0, 0, 2] && series.isObserved == [true, false, false, true])
    }

    @Test("A missing column is named in one sentence")
    func columns() throws {
        #expect(throws: IngestRefusal.self) { try read("") }
        do {
            _ = try read("id,maand,aantal\n1,2020-01,3\n")
            Issue.record("read without columns")
        } catch let refusal as IngestRefusal {
            #expect(refusal.kind == .missingColumn)
            #expect(
                refusal.sentence.dutch.contains("series_id, month, count")
                    && refusal.sentence.english.contains("id,maand,aantal"))
        }
    }

    @Test("Population is read where there is one, and its absence is found")
    func population() throws {
        let table = try read("series_id,month,count,population\na,2020-01,1,900\na,2020-02,1,\n")
        #expect(table.hasPopulation && table.series.first?.population == [900, 0])
        #expect(table.findings.map(\.kind) == [.populationMalformed])
    }

    @Test("One mistyped year cannot fill the memory")
    func span() throws {
        let rows = (0..<40_000).map { "s\($0),1900-01,1\ns\($0),2199-12,1" }
        #expect(throws: IngestRefusal.self) { try read("series_id,month,count\n" + rows.joined(separator: "\n")) }
    }

    @Test("A thousand bad rows are a handful of findings")
    func many() throws {
        let rows = (0..<1000).map { "a,\($0),1" }
        let table = try read("series_id,month,count\na,2020-01,1\n" + rows.joined(separator: "\n"))
        #expect(table.findings.count == 21 && table.findings.last?.count == 980)
    }

    @Test("Areas have one row each, with people and a count")
    func areas() throws {
        let table = try AreaRateTable.read(
            bytes: Array("population;area_id;count\n500;a;3\n0;b;1\n800;a;4\n900;c;\n700;d;2,0\n".utf8), name: "x")
        #expect(
            table.rows == [
                AreaRateTable.Row(id: "a", population: 500, count: 3),
                AreaRateTable.Row(id: "d", population: 700, count: 2),
            ])
        #expect(table.findings.map(\.kind) == [.populationMalformed, .duplicateDiffers])
    }
}
