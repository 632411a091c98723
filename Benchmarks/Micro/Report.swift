/// One measurement per line, for people and for `compare.py`.
enum Report {
    static func line(_ name: String, seconds: Duration, note: String = "") {
        line(name, value: seconds / .seconds(1), unit: "s", note: note)
    }

    static func line(_ name: String, value: Double, unit: String, note: String = "") {
        let rounded = (value * 10_000).rounded() / 10_000
        print(#"{"name": "\#(name)", "median": \#(rounded), "unit": "\#(unit)", "note": "\#(note)"}"#)
    }

    /// The median of many repetitions of `batch` calls each, in microseconds per call.
    ///
    /// `body` gets the number of the call, so that it asks another question each time, and returns something of its
    /// answer; the answers are added up and printed, so that no work can be left out.
    static func repeated(
        _ name: String, repetitions: Int = 301, batch: Int, note: String = "", _ body: (Int) -> Int
    ) {
        var answers = 0, times: [Double] = []
        for call in 0..<batch { answers &+= body(call) }
        for repetition in 0..<repetitions {
            let start = ContinuousClock.now
            for call in 0..<batch { answers &+= body(repetition &* batch &+ call) }
            times.append(start.duration(to: .now) / .microseconds(1) / Double(batch))
        }
        times.sort()
        line(
            name, value: times[times.count / 2], unit: "µs",
            note: note.isEmpty ? "check \(answers)" : "\(note); check \(answers)")
    }
}
