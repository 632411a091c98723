import Glibc

/// Another program, run without a shell and within bounds of time, memory and what it writes.
struct ChildProcess {
    /// The program of util-linux that bounds what another may take from its first instruction on.
    static let bounding = ["/usr/bin/prlimit", "/bin/prlimit"]
    /// The program of util-linux that has another end when we do; what else has this name lies elsewhere.
    private static let joining = "/usr/bin/setpriv"

    let program: String
    let arguments: [String]
    let environment: [String: String]
    /// On the clock.
    let seconds: Int
    let memory: Int
    /// The largest file that it may write.
    let fileBytes: Int
    /// Where the program that bounds it may be.
    var boundingPlaces = Self.bounding

    enum Ending: Hashable, Sendable {
        case ended(status: Int32)
        case signalled(Int32)
        /// Ended by us.
        case tooSlow, tooLoud
        /// Not started: there is nothing that would bound it.
        case noBounds
        case notStarted(errno: Int32)
    }

    /// What it says in all before it is ended, and how much of that is kept.
    static let loudest = 4 << 20, kept = 4 << 10

    /// Runs it and waits; what it said comes along, errors and all.
    ///
    /// It has a group of its own, which goes with it: nothing that it started stays behind.
    func run() -> (ending: Ending, words: [UInt8]) {
        guard let command else { return (.noBounds, []) }
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return (.notStarted(errno: errno), []) }
        defer { close(ends[0]) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var child: pid_t = 0
        let failure = start(&child, command, output: ends[1])
        close(ends[1])
        return failure == 0 ? watch(child, ends[0]) : (.notStarted(errno: failure), [])
    }

    /// What is started; `nil` when nothing is there to bound it.
    ///
    /// A run that is broken off from the keyboard reaches only our own group, so the kernel is told to end it with us.
    var command: [String]? {
        guard let bounding = boundingPlaces.first(where: { access($0, X_OK) == 0 }) else { return nil }
        let joined = access(Self.joining, X_OK) == 0 ? [Self.joining, "--pdeathsig", "KILL", "--"] : []
        return joined + [bounding] + bounds + [program] + arguments
    }

    /// Time on the processor is twice that on the clock, which ends it first unless it has many threads.
    private var bounds: [String] {
        ["--as=\(memory)", "--fsize=\(fileBytes)", "--cpu=\(2 * seconds)", "--core=0", "--"]
    }

    private func start(_ child: inout pid_t, _ command: [String], output: Int32) -> Int32 {
        var actions = posix_spawn_file_actions_t(), attributes = posix_spawnattr_t(), signals = sigset_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, output, 2)
        posix_spawnattr_setpgroup(&attributes, 0)
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var words = command.map { strdup($0) } + [nil]
        var variables = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in words + variables { free(text) } }
        return posix_spawn(&child, command[0], &actions, &attributes, &words, &variables)
    }

    private func watch(_ child: pid_t, _ output: Int32) -> (ending: Ending, words: [UInt8]) {
        let deadline = Self.moment() + Double(seconds)
        var words: [UInt8] = [], said = 0, isOpen = true
        while true {
            isOpen = isOpen && listen(output, milliseconds: 50, &words, counting: &said)
            if !isOpen { usleep(5_000) }
            if hasEnded(child) {
                // What it started and left behind may hold the pipe: nobody waits for that.
                while isOpen && listen(output, milliseconds: 0, &words, counting: &said) {}
                return (end(child), words)
            }
            let reason: Ending? = said > Self.loudest ? .tooLoud : Self.moment() > deadline ? .tooSlow : nil
            if let reason {
                end(child)
                return (reason, words)
            }
        }
    }

    /// Takes what there is to hear; false when there is nothing (more).
    private func listen(_ output: Int32, milliseconds: Int32, _ words: inout [UInt8], counting said: inout Int) -> Bool
    {
        var ready = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
        let count = poll(&ready, 1, milliseconds)
        if count <= 0 { return milliseconds > 0 }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let got = read(output, &buffer, buffer.count)
        guard got > 0 else { return false }
        said += got
        words += buffer.prefix(min(got, max(0, Self.kept - words.count)))
        return said <= Self.loudest || milliseconds > 0
    }

    /// Whether it has ended; it stays known to the kernel until `end`, so that its number is nobody else's.
    private func hasEnded(_ child: pid_t) -> Bool {
        var state = siginfo_t()
        let answer = waitid(P_PID, id_t(child), &state, WEXITED | WNOHANG | WNOWAIT)
        return answer != 0 && errno != EINTR || answer == 0 && state.si_signo == SIGCHLD
    }

    /// Ends it and all of its group.
    @discardableResult private func end(_ child: pid_t) -> Ending {
        kill(-child, SIGKILL)
        kill(child, SIGKILL)
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 && errno == EINTR {}
        let signal = status & 0x7F
        return signal == 0 ? .ended(status: (status >> 8) & 0xFF) : .signalled(signal)
    }

    private static func moment() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
