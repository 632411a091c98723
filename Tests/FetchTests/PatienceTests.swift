import Testing

@testable import Fetch

@Suite("Asking again")
struct PatienceTests {
    @Test("waits twice as long each time, half of it by chance, and gives up after the last attempt")
    func backoff() {
        let patience = Patience(attempts: 4, firstWait: 1)
        #expect((1...4).map { patience.wait(afterAttempt: $0, asked: nil, random: 1) } == [1, 2, 4, nil])
        #expect(patience.wait(afterAttempt: 2, asked: nil, random: 0) == 1)
        #expect(Patience(attempts: 99).wait(afterAttempt: 90, asked: nil, random: 1) == 60)
    }

    @Test("never comes back before the service asked, and leaves a very long wait to a person")
    func retryAfter() {
        let patience = Patience(attempts: 4, firstWait: 1)
        #expect(patience.wait(afterAttempt: 1, asked: 30, random: 0) == 30)
        #expect(patience.wait(afterAttempt: 1, asked: 0, random: 1) == 1)
        #expect(patience.wait(afterAttempt: 1, asked: 3_600, random: 0) == nil)
    }

    @Test("reads both forms of Retry-After")
    func forms() {
        #expect(RetryAfter.seconds("120", now: 0) == 120)
        #expect(RetryAfter.seconds("Sun, 06 Nov 1994 08:49:37 GMT", now: 784_111_770) == 7)
        #expect(RetryAfter.seconds("Sun, 06 Nov 1994 08:49:37 GMT", now: 800_000_000) == 0)
        #expect(RetryAfter.seconds("Thu, 29 Feb 2024 00:00:00 GMT", now: 1_709_164_700) == 100)
        #expect(RetryAfter.seconds("soon", now: 0) == nil)
        #expect(RetryAfter.seconds("-5", now: 0) == 0)
    }
}
