import Dispatch
import Synchronization

/// Fetches many questions over two connections: no more, because the services are there for everybody.
struct Lanes: Sendable {
    static let count = 2

    let folder: RetrievalFolder
    let setup: FetchSetup

    private struct State {
        var next = 0
        var lists: [String: PageList] = [:]
        var problem: FetchProblem?
    }

    /// The pages of each question by its name. The first problem ends both lanes; what was kept stays.
    func run(_ resources: [Resource]) throws(FetchProblem) -> [String: PageList] {
        guard let first = resources.first?.addresses.first else { return [:] }
        let state = Mutex(State())
        DispatchQueue.concurrentPerform(iterations: min(Self.count, resources.count)) { _ in
            do throws(FetchProblem) {
                let courier = try setup.courier(for: first)
                while let resource = Self.next(state, of: resources) {
                    let walk = PageWalk(
                        kept: folder.pages(of: resource.name), courier: courier, report: setup.report,
                        isStopped: { state.withLock { $0.problem != nil } })
                    let list = try walk.run(resource)
                    state.withLock { $0.lists[resource.name] = list }
                }
            } catch {
                state.withLock { if $0.problem == nil { $0.problem = error } }
            }
        }
        return try state.withLock { state throws(FetchProblem) in
            if let problem = state.problem { throw problem }
            return state.lists
        }
    }

    private static func next(_ state: borrowing Mutex<State>, of resources: [Resource]) -> Resource? {
        state.withLock { state in
            guard state.problem == nil, state.next < resources.count else { return nil }
            state.next += 1
            return resources[state.next - 1]
        }
    }
}
