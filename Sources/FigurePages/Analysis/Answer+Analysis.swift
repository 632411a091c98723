import HTTPTypes
import SiteKit

extension Answer {
    /// A page that asks the browser to come again; it says how far the work is.
    static func waiting(_ page: Page, _ context: PageContext) -> Answer {
        Answer.page(Layout.render(page, context), status: .accepted).comingAgain
    }

    /// Asks programs and browsers to come again in two seconds.
    ///
    /// The header refreshes, not an element of the page: a reader who waits is not interrupted once the page is there.
    var comingAgain: Answer {
        var answer = self
        answer.headers[.retryAfter] = "2"
        if let name = HTTPField.Name("Refresh") { answer.headers[name] = "2" }
        return answer
    }

    /// A file with the records of an analysis.
    static func record(_ text: String, _ format: RecordFormat, name: String) -> Answer {
        let mediaType = format == .json ? "application/json" : "text/csv; charset=utf-8; header=present"
        return Answer(
            mediaType: mediaType,
            headers: [
                .contentDisposition: "attachment; filename=\"\(name).\(format.rawValue)\"",
                .cacheControl: "no-cache",
            ], body: Array(text.utf8))
    }
}
