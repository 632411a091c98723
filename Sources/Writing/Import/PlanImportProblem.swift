package import Facts
package import Tables

/// Why a file is not taken into a plan, or what to look at in it; each names its place.
package enum PlanImportProblem: Sendable {
    case noStrategy
    case noPlan(Int)
    /// The files are of one year and were brought in at another, and both have a plan.
    case otherYear(found: Int, here: Int)
    /// The strategy of the year is called so.
    case otherStrategy(String)
    case unknownFile(String)
    case notText(String, line: Int)
    case archive(ZipReader.Refusal)
    case table(CSVReader.Refusal)
    /// More rows or items than are taken at once.
    case tooMany(Int, limit: Int)
    /// A cell of a table.
    case cell(PlanTable.Mistake)
    /// What reading and checking a plan find.
    case finding(Finding)
    /// Something in a text of one item.
    case text(item: String, EntryProblem)
}

/// Everything for which an upload is not taken.
package struct PlanImportRefusal: Error {
    package let problems: [PlanImportProblem]
    init(_ problems: [PlanImportProblem]) { self.problems = problems }
}
