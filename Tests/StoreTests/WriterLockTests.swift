import Cube
import Editions
import Facts
import Figures
import Foundation
import Geography
import Store
import TestKit
import Testing

@testable import Ingest

@Suite("One writer at a time")
struct WriterLockTests {
    let data: DataFolder

    init() throws { data = try DataFolder() }

    @Test("A second writer is refused at once, readers are not, and afterwards writing works again")
    func secondWriter() throws {
        let id = try data.deliver(["GM0340": 10])
        #expect(try data.shown("GM0340") == 10)
        let refusal = StoreError.secondWriter(data.store.folder)
        let state = try data.store.state()

        let other = try ForeignLock(path: data.path("write.lock"))
        #expect(throws: refusal) { try data.deliver(["GM0340": 11]) }
        #expect(throws: refusal) { try data.store.withdraw(id) }
        #expect(throws: refusal) { try data.store.recordExample(size: "region") }
        let file = ReferenceFile(name: "soorten.csv", sha256: "")
        #expect(throws: refusal) { try data.store.keep(.offenceNames([:]), of: file) }
        #expect(try data.store.state() == state)
        #expect(try data.store.deliveries().map(\.id) == [id])
        #expect(try data.store.references().isEmpty)
        #expect(try data.shown("GM0340") == 10)

        other.release()
        try data.deliver(["GM0340": 11])
        #expect(try data.shown("GM0340") == 11)
    }

    @Test("A refused delivery leaves no file behind")
    func nothingLeft() throws {
        let other = try ForeignLock(path: data.path("write.lock"))
        #expect(throws: StoreError.secondWriter(data.store.folder)) {
            try data.deliver(["GM0340": 10], published: false)
        }
        other.release()
        #expect(try data.files("deliveries").isEmpty)
    }

    @Test("A snapshot that has to be made while another writes is refused, and made afterwards")
    func snapshot() throws {
        try data.deliver(["GM0340": 10])
        let other = try ForeignLock(path: data.path("write.lock"))
        #expect(throws: StoreError.secondWriter(data.store.folder)) { try data.edition() }
        #expect(try data.files("snapshots").isEmpty)
        other.release()
        #expect(try data.shown("GM0340") == 10)
    }
}

/// The lock as another process would hold it: on a file description of its own.
private final class ForeignLock {
    struct NotLocked: Error { let code: Int32 }

    private let descriptor: Int32

    init(path: String) throws {
        descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw NotLocked(code: errno) }
    }

    func release() { flock(descriptor, LOCK_UN) }

    deinit { close(descriptor) }
}
