import Glibc

/// How maps in other programs' formats are read: by GDAL's `ogr2ogr`, where it is installed (decision 49).
package struct MapReader: Sendable {
    static let programName = "ogr2ogr"

    /// Where the program is; `nil` when it is not installed.
    let program: String?
    /// What the program is told of the machine: where its own files are, and nothing else of ours.
    let environment: [String: String]
    /// The layers that are wanted; empty: the one that there is.
    let layers: [String]
    let bounds: MapBounds

    /// - Parameter environment: of our own process; the program is looked for in its `PATH`.
    package init(environment: [String: String], layers: [String] = [], bounds: MapBounds = MapBounds()) {
        program = Self.program(on: environment["PATH"] ?? "")
        var own: [String: String] = [
            "LC_ALL": "C.UTF-8",
            // Only `vib fetch` asks the internet, so not for grids of projections either.
            "PROJ_NETWORK": "OFF",
            "GDAL_CACHEMAX": "64", "GDAL_NUM_THREADS": "1",
            // A Shapefile without its index has one made.
            "SHAPE_RESTORE_SHX": "YES",
            // Functions and modules that are not harmless are not for what a database says of itself.
            "OGR_SQLITE_PRAGMA": "trusted_schema=OFF",
            "OGR_SKIP": Self.unwanted.joined(separator: ","),
        ]
        for name in ["PATH", "LD_LIBRARY_PATH", "GDAL_DATA", "PROJ_DATA", "PROJ_LIB"] {
            own[name] = environment[name]
        }
        self.environment = own
        self.layers = layers
        self.bounds = bounds
    }

    /// Formats that read other files or ask a service, as GDAL calls them. The first bytes of a map are looked at
    /// before it is opened; this is for what looks like a map and is none.
    private static let unwanted = [
        "OGR_VRT", "GMLAS", "WFS", "OAPIF", "CSW", "HTTP", "PostgreSQL", "MySQL", "MSSQLSpatial", "ODBC", "PGeo",
        "Elasticsearch", "Carto", "AmigoCloud", "NGW", "PLSCENES", "EEDA", "SQLite",
    ]

    /// Folders that are not absolute are passed by: what lies in the folder that one works in is not run.
    private static func program(on path: String) -> String? {
        path.split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/\(programName)" }.first { file in
            var state = stat()
            return stat(file, &state) == 0 && state.st_mode & S_IFMT == S_IFREG && access(file, X_OK) == 0
        }
    }
}

/// What keeps a map, or the program that reads it, from taking the machine.
package struct MapBounds: Sendable {
    /// Of each run of the program, on the clock.
    package var seconds = 300
    /// Address space of the program.
    package var memory = 4 << 30
    /// Of the map that comes in, and of what is in an archive.
    package var inputBytes = 1 << 30
    /// Of the GeoJSON that comes out, all layers together.
    package var outputBytes = 200 << 20

    package init() {}
}
