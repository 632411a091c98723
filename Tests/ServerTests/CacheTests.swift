import Facts
import HTTPTypes
import NIOCore
import Synchronization
import Tables
import Testing

@testable import Server
@testable import SiteKit

private final class Counter: Sendable {
    let count = Mutex(0)
}

@Suite("Stored answers")
struct CacheTests {
    private func answer(_ size: Int, seed: UInt64 = 1) -> StoredResponse {
        var state = seed
        let bytes = (0..<size).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 33)
        }
        return StoredResponse(Answer(mediaType: "text/plain", body: bytes), security: [:])
    }

    private func key(_ number: Int) -> ResponseCache.Key { .init(target: "/\(number)", audience: .public) }

    @Test("Ten thousand different addresses do not occupy more than the limit")
    func bounded() async {
        let cache = ResponseCache(limit: 200_000)
        for number in 0..<10_000 {
            _ = await cache.response(for: key(number)) { (self.answer(1_000, seed: UInt64(number)), true) }
            #expect(cache.usage.bytes <= 200_000)
        }
        #expect(cache.usage.entries > 10)
    }

    @Test("What is asked for often stays")
    func leastRecentlyUsed() async {
        let cache = ResponseCache(limit: 100_000)
        for number in 0..<1_000 {
            _ = await cache.response(for: key(number)) { (self.answer(2_000), true) }
            _ = cache.stored(key(0))
        }
        #expect(cache.stored(key(0)) != nil)
        #expect(cache.stored(key(1)) == nil)
    }

    @Test("An answer larger than a quarter of the room is not kept")
    func tooLarge() async {
        let cache = ResponseCache(limit: 10_000)
        _ = await cache.response(for: key(1)) { (self.answer(5_000), true) }
        #expect(cache.usage.entries == 0)
    }

    @Test("What must not be kept is not")
    func notKept() async {
        let cache = ResponseCache(limit: 100_000)
        _ = await cache.response(for: key(1)) { (self.answer(10), false) }
        #expect(cache.usage.entries == 0)
    }

    @Test("Many who ask at once share one rendering")
    func coalesced() async {
        let cache = ResponseCache(limit: 100_000), made = Counter(), key = key(1), shared = answer(500)
        await withTaskGroup(of: String.self) { group in
            for _ in 0..<200 {
                group.addTask {
                    await cache.response(for: key) {
                        made.count.withLock { $0 += 1 }
                        return (shared, true)
                    }.tag
                }
            }
            var tags: Set<String> = []
            for await tag in group { tags.insert(tag) }
            #expect(tags.count == 1)
        }
        #expect(made.count.withLock { $0 } == 1)
    }

    @Test("Only the first of all who use a stored answer again hears that it is the first")
    func firstReuse() async {
        let stored = answer(500)
        let firsts = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<50 { group.addTask { stored.isFirstReuse() } }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(firsts == 1)
    }

    @Test("What is kept is kept compressed, and comes back as it was for who does not take gzip")
    func settled() async throws {
        let body = Array((0..<3_000).map { "regel \($0 % 37) " }.joined().utf8)
        let stored = StoredResponse(Answer(mediaType: "text/plain", body: body), security: [:])
        let before = stored.form(acceptsGzip: false), cache = ResponseCache(limit: 1_000_000)
        _ = await cache.response(for: key(1)) { (stored, true) }
        #expect(cache.usage.bytes < body.count / 2)
        for _ in 0..<2 {
            let after = stored.form(acceptsGzip: false)
            #expect(Array(after.body.readableBytesView) == body)
            #expect(after.headers == before.headers)
            stored.compressWell()
        }
        #expect(Gzip.expand(Array("geen gzip".utf8), size: 9) == nil)
    }

    @Test("The smallest compression replaces the quick one under another tag")
    func compressWell() throws {
        let body = Array((0..<3_000).map { "regel \($0 % 37) " }.joined().utf8)
        let stored = StoredResponse(Answer(mediaType: "text/plain", body: body), security: [:])
        let quick = stored.form(acceptsGzip: true)
        stored.compressWell()
        let small = stored.form(acceptsGzip: true)
        #expect(small.body.readableBytes <= quick.body.readableBytes)
        #expect(small.headers[.eTag] != quick.headers[.eTag])
        #expect(small.headers[.contentLength] == String(small.body.readableBytes))
        #expect(Gzip.expand(Array(small.body.readableBytesView), size: body.count) == body)
    }

    @Test(
        "If-None-Match names the content in any of its forms",
        arguments: [
            ("\"TAG\"", true), ("\"TAG-1\"", true), ("W/\"TAG-9\"", true), ("\"x\", \"TAG\"", true), ("*", true),
            ("\"x\"", false), ("TAG", false), ("", false), ("\"\"", false),
        ])
    func matching(_ header: String, _ expected: Bool) {
        let stored = answer(10)
        #expect(stored.matches(ifNoneMatch: header.replacing("TAG", with: stored.tag)) == expected)
    }

    @Test(
        "Gzip is sent to those who take it",
        arguments: [
            ("gzip", true), ("gzip, deflate, br", true), ("br, gzip;q=0.5", true), ("*", true), ("deflate", false),
            ("gzip;q=0", false), ("identity, *;q=0", false), ("", false), ("gzipx", false), ("br", false),
            ("gzip;q=0, *", false),
        ])
    func acceptEncoding(_ header: String, _ expected: Bool) {
        #expect(AcceptEncoding.allowsGzip(header) == expected)
    }
}
