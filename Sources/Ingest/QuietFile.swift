import Glibc

/// Waits until nobody is writing a file, so that what is read is one version of it.
///
/// A reading is of one version when the state of the file is the same before and after it (`FileState`), and no program was
/// halfway when it began. The second is what is waited for here.
enum QuietFile {
    /// How long is waited for a writer, in seconds.
    static let patience = 3.0
    /// A program may keep a file open without writing; after so long it counts as done.
    private static let longestPause = 2.0
    /// Where the kernel does not tell whether anybody has the file open for writing.
    private static let cautiousPause = 0.25

    /// The state in which the file lies still; `nil` when it kept changing.
    static func state(of descriptor: Int32, patience: Double = patience) -> FileState? {
        var waited = 0.0
        while let state = FileState(descriptor: descriptor) {
            let pause: Double =
                switch hasWriter(descriptor) {
                case true?: longestPause
                case false?: 0
                case nil: cautiousPause
                }
            if state.isOlder(thanSeconds: pause) { return state }
            guard waited < patience else { return nil }
            usleep(5_000)
            waited += 0.005
        }
        return nil
    }

    /// Whether a program has the file open for writing; `nil` when that cannot be known, as on a file of somebody else.
    ///
    /// The kernel grants a read lease only on a file that nobody has open for writing. It is given back at once, so nobody
    /// waits for it.
    private static func hasWriter(_ descriptor: Int32) -> Bool? {
        let setSignal: Int32 = 10, setLease: Int32 = 1024
        // The signal of a broken lease would end the process; this one is ignored unless somebody asks for it.
        guard fcntl(descriptor, setSignal, SIGURG) == 0 else { return nil }
        if fcntl(descriptor, setLease, Int32(F_RDLCK)) == 0 {
            _ = fcntl(descriptor, setLease, Int32(F_UNLCK))
            return false
        }
        return errno == EAGAIN ? true : nil
    }
}
