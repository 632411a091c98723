import Testing

@testable import Registers

@Suite("Spans")
struct SpanTests {}
