import Ingest
import Synchronization

/// A question with its pages: what is asked, in which dialect, and where the answer is kept.
struct Resource: Sendable {
    /// The name of its folder.
    let name: String
    /// The address, and after it plainer ones for a service that does not know a parameter (400).
    let addresses: [WebAddress]
    /// Where the number of rows can be asked.
    var count: WebAddress?
    let dialect: PageDialect
    /// How many rows a page can say there are before a page too many is a mistake; for what has no count.
    var mostPages = 5_000
}

/// Fetches the pages of one question, from where an earlier run stopped.
struct PageWalk {
    let kept: KeptPages
    let courier: Courier
    let report: @Sendable (FetchEvent) -> Void
    /// Whether to stop before the next page.
    let isStopped: @Sendable () -> Bool

    func run(_ resource: Resource) throws(FetchProblem) -> PageList {
        if let list = try kept.list(), let first = resource.addresses.first(where: { $0.description == list.address }) {
            if let stated = list.stated { report(.expected(stated)) }
            if list.rows > 0 { report(.rows(list.rows, isKept: true)) }
            return try go(on: list, resource, from: first)
        }
        try kept.remove()
        let stated = try resource.count.map { address throws(FetchProblem) in try count(address) } ?? nil
        if let stated { report(.expected(stated)) }
        var refusal: FetchProblem?
        for address in resource.addresses {
            do throws(FetchProblem) {
                return try go(on: PageList(address: address.description, stated: stated), resource, from: address)
            } catch {
                // A service that does not know a parameter says 400: the plainer question is asked instead.
                guard case .refused(_, 400, _) = error else { throw error }
                refusal = error
            }
        }
        throw refusal ?? .stopped
    }

    private func count(_ address: WebAddress) throws(FetchProblem) -> Int {
        try courier.fetch(address, accept: "*/*") { bytes throws(FetchProblem) in
            try JSONReply.count(bytes, of: address)
        }
    }

    private func go(on begun: PageList, _ resource: Resource, from first: WebAddress) throws(FetchProblem) -> PageList {
        var list = begun, seen: Set<WebAddress> = []
        while !list.isWhole {
            if isStopped() { throw .stopped }
            let address =
                try list.next.map { link throws(FetchProblem) in try LinkRule.follow(link, from: first) } ?? first
            guard seen.insert(address).inserted, list.pages.count < resource.mostPages else {
                throw try dropped(.endless(address))
            }
            let (bytes, page) = try courier.fetch(address, accept: resource.dialect.accept) {
                bytes throws(FetchProblem) in (bytes, try resource.dialect.page(bytes, of: address))
            }
            if let next = page.next {
                _ = try LinkRule.follow(next, from: first)
                if page.rows.isEmpty { throw try dropped(.endless(address)) }
            }
            try kept.keep(bytes, rows: page.rows.count, next: page.next, in: &list)
            report(.rows(page.rows.count, isKept: false))
            if let stated = list.stated, list.rows > stated {
                throw try dropped(.wrongCount(first, stated: stated, received: list.rows))
            }
        }
        if let stated = list.stated, list.rows != stated {
            throw try dropped(.wrongCount(first, stated: stated, received: list.rows))
        }
        return list
    }

    /// What cannot be right is not kept: the next run asks anew.
    private func dropped(_ problem: FetchProblem) throws(FetchProblem) -> FetchProblem {
        try kept.remove()
        return problem
    }
}
