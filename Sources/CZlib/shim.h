#ifndef VIB_CZLIB_SHIM_H
#define VIB_CZLIB_SHIM_H

#include <stddef.h>
#include <string.h>
#include <zlib.h>

/* `deflateInit2` is a macro, which Swift does not see. Window 15 + 16 asks for the gzip wrapper. */
static inline int vib_deflate_init_gzip(z_stream *stream, int level) {
    memset(stream, 0, sizeof *stream);
    return deflateInit2(stream, level, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
}

/* Bare deflate data, as a ZIP archive holds it. */
static inline int vib_inflate_init_raw(z_stream *stream) {
    memset(stream, 0, sizeof *stream);
    return inflateInit2(stream, -15);
}

static inline int vib_inflate_init_gzip(z_stream *stream) {
    memset(stream, 0, sizeof *stream);
    return inflateInit2(stream, 15 + 16);
}

#endif
