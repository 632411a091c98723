/// Asks until an answer is whole: waits, tries again, follows redirects within the rule.
final class Courier {
    private let connection: Connection
    private let patience: Patience
    private let surroundings: Surroundings
    private let onWait: @Sendable (FetchProblem, Double) -> Void

    init?(
        _ limits: TransferLimits, patience: Patience, surroundings: Surroundings,
        onWait: @escaping @Sendable (FetchProblem, Double) -> Void
    ) {
        guard let connection = Connection(limits) else { return nil }
        self.connection = connection
        self.patience = patience
        self.surroundings = surroundings
        self.onWait = onWait
    }

    /// - Parameter read: makes something of the body; a body that it calls broken is asked for again.
    func fetch<Value>(
        _ address: WebAddress, accept: String = "application/json",
        read: ([UInt8]) throws(FetchProblem) -> Value
    ) throws(FetchProblem) -> Value {
        var attempt = 1
        while true {
            let problem: FetchProblem
            do throws(FetchProblem) { return try read(answer(address, accept: accept)) } catch { problem = error }
            guard problem.isPassing else { throw problem }
            var asked: Int?
            if case .busy(_, _, let seconds) = problem { asked = seconds }
            guard let wait = patience.wait(afterAttempt: attempt, asked: asked, random: surroundings.random()) else {
                throw problem
            }
            onWait(problem, wait)
            surroundings.sleep(wait)
            attempt += 1
        }
    }

    private func answer(_ first: WebAddress, accept: String) throws(FetchProblem) -> [UInt8] {
        var address = first
        for _ in 0..<5 {
            let reply = try connection.get(address, accept: accept)
            switch reply.status {
            case 200: return reply.body
            case 301, 302, 303, 307, 308:
                address = try LinkRule.follow(reply.headers["location"] ?? "", from: first)
            case 429, 500...599:
                let wait = reply.headers["retry-after"].flatMap { RetryAfter.seconds($0, now: surroundings.now()) }
                throw .busy(first, status: reply.status, retryAfter: wait)
            default:
                throw .refused(
                    first, status: reply.status, message: String(decoding: reply.body.prefix(400), as: UTF8.self))
            }
        }
        throw .endless(first)
    }
}
