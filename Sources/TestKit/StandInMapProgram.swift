import Foundation

/// A program that behaves as `ogr2ogr` of GDAL 3.6 does, and can misbehave; a map tells it what to do.
package struct StandInMapProgram {
    private let folder: TemporaryFolder

    package init() throws {
        folder = try TemporaryFolder()
        let text = try folder.write(Self.script, to: "bin/script"), program = folder.path("bin/ogr2ogr")
        // Written by another process: a child that is started here meanwhile would hold our descriptor for a moment, and
        // the kernel starts no file that is open for writing.
        let copy = Process()
        copy.executableURL = URL(fileURLWithPath: "/bin/cp")
        copy.arguments = [text, program]
        try copy.run()
        copy.waitUntilExit()
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: program)
    }

    /// A process's environment in which it is found.
    package var environment: [String: String] { ["PATH": "\(folder.path("bin")):/usr/bin:/bin"] }

    /// What it was asked, an argument on a line and an empty line behind each run.
    package var asked: [[String]] {
        let text = (try? String(contentsOfFile: folder.path("bin/asked"), encoding: .utf8)) ?? ""
        return text.components(separatedBy: "\n\n").map { $0.split(separator: "\n").map(String.init) }
            .filter { !$0.isEmpty }
    }

    /// The number of the process that a run which hangs has left behind.
    package var leftBehind: Int32? {
        let text = try? String(contentsOfFile: folder.path("bin/child"), encoding: .utf8)
        return text.flatMap { Int32($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
    }

    /// The bytes of a GeoPackage with these layers.
    package static func geoPackage(_ layers: [String], does: String = "") -> [UInt8] {
        Array("SQLite format 3".utf8) + [UInt8](repeating: 0, count: 53) + Array("GPKG\n".utf8)
            + Array((layers.map { "layer=\($0)\n" }.joined() + "does=\(does)\n").utf8)
    }

    package static func shapes(does: String = "") -> [UInt8] {
        [0x00, 0x00, 0x27, 0x0A, 0x0A] + Array("does=\(does)\n".utf8)
    }

    /// Squares in degrees; in metres of the national grid for a map that does not say where it is.
    private static let script = #"""
        #!/bin/sh
        here=$(dirname "$0")
        { printf '%s\n' "$@"; echo; } >> "$here/asked"
        format= out= in= layer= turn=
        while [ $# -gt 0 ]; do
            case "$1" in
            -f) format=$2; shift 2 ;;
            -t_srs) turn=$2; shift 2 ;;
            -dim | -lco | -sql) shift 2 ;;
            *) if [ -z "$out" ]; then out=$1; elif [ -z "$in" ]; then in=$1; else layer=$1; fi; shift ;;
            esac
        done
        # A file of this name has a sign before each record (RFC 8142).
        case "$out" in *.geojsons) echo 'not what is read here' > "$out"; exit 0 ;; esac
        does=$(grep -a '^does=' "$in" | cut -d= -f2)
        if [ "$format" = CSV ]; then
            { echo 'table_name,'; grep -a '^layer=' "$in" | cut -d= -f2; } > "$out"
            exit 0
        fi
        square() {
            printf '{ "type": "Feature", "properties": { "statcode": "%s" }, "geometry": { "type": "Polygon", ' "$1"
            printf '"coordinates": [ [ [ %s, %s ], [ %s, %s ], [ %s, %s ], [ %s, %s ] ] ] } }\n' $2 $3 $4 $3 $4 $5 $2 $3
        }
        case "$does" in
        hang) sleep 100 & echo $! > "$here/child"; sleep 100 ;;
        flood) exec yes 'ERROR 1: no' ;;
        fail) echo "ERROR 1: Couldn't fetch requested layer 'x'!" >&2; exit 1 ;;
        nothing) exit 0 ;;
        eat) exec tail /dev/zero ;;
        write) exec cat /dev/zero > "$out" ;;
        nowhere)
            if [ -n "$turn" ]; then
                printf "ERROR 1: Can't transform coordinates, source layer has no\ncoordinate system.  Use -s_srs.\n" >&2
                exit 1
            fi
            square GM0344 128410 445806 135277 456900 > "$out" ;;
        *)
            case "$layer" in
            wijken*) square WK034401 5 52 5.1 52.1 > "$out" ;;
            *) { square GM0344 5 52 5.1 52.1; square GM0307 5.3 52.1 5.4 52.2; } > "$out" ;;
            esac ;;
        esac
        """#
}
