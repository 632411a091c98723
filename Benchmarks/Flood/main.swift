import Glibc

// A flood of varied addresses from one thread over a few kept connections, fast enough that the server is what is measured.
//
//     flood PORT SECONDS RATE SEED UNIQUE HEADS FILE [LINES DEPTH]
//
// FILE holds addresses, one a line; those with twelve hashes are others each time and make up the share UNIQUE. HEADS is the
// share that asks for the head alone. Each second a line goes out: answered and failed so far.

guard let flood = Flood(CommandLine.arguments.dropFirst().map { $0 }) else {
    print("flood PORT SECONDS RATE SEED UNIQUE HEADS FILE [LINES DEPTH]")
    exit(2)
}
flood.run()
