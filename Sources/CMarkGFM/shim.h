#ifndef VIB_CMARKGFM_SHIM_H
#define VIB_CMARKGFM_SHIM_H

#include <string.h>
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>

/* What our reader asks of a node, in one word: cmark's own types overlap in Swift, and those of tables are names. */
enum vib_kind {
    VIB_OTHER, VIB_PARAGRAPH, VIB_HEADING, VIB_BULLETS, VIB_NUMBERS, VIB_ITEM, VIB_QUOTE, VIB_CODE_BLOCK, VIB_RULE,
    VIB_TABLE, VIB_TABLE_ROW, VIB_TABLE_CELL, VIB_TEXT, VIB_SOFT_BREAK, VIB_LINE_BREAK, VIB_CODE, VIB_EMPHASIS,
    VIB_STRONG, VIB_LINK, VIB_IMAGE, VIB_HTML
};

static inline int vib_kind_of(cmark_node *node) {
    cmark_node_type type = cmark_node_get_type(node);
    switch (type) {
    case CMARK_NODE_PARAGRAPH: return VIB_PARAGRAPH;
    case CMARK_NODE_HEADING: return VIB_HEADING;
    case CMARK_NODE_LIST: return cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? VIB_NUMBERS : VIB_BULLETS;
    case CMARK_NODE_ITEM: return VIB_ITEM;
    case CMARK_NODE_BLOCK_QUOTE: return VIB_QUOTE;
    case CMARK_NODE_CODE_BLOCK: return VIB_CODE_BLOCK;
    case CMARK_NODE_THEMATIC_BREAK: return VIB_RULE;
    case CMARK_NODE_TEXT: return VIB_TEXT;
    case CMARK_NODE_SOFTBREAK: return VIB_SOFT_BREAK;
    case CMARK_NODE_LINEBREAK: return VIB_LINE_BREAK;
    case CMARK_NODE_CODE: return VIB_CODE;
    case CMARK_NODE_EMPH: return VIB_EMPHASIS;
    case CMARK_NODE_STRONG: return VIB_STRONG;
    case CMARK_NODE_LINK: return VIB_LINK;
    case CMARK_NODE_IMAGE: return VIB_IMAGE;
    case CMARK_NODE_HTML_BLOCK:
    case CMARK_NODE_HTML_INLINE: return VIB_HTML;
    default: break;
    }
    /* The nodes of an extension have names only. */
    const char *name = cmark_node_get_type_string(node);
    if (strcmp(name, "table") == 0) return VIB_TABLE;
    if (strcmp(name, "table_header") == 0 || strcmp(name, "table_row") == 0) return VIB_TABLE_ROW;
    if (strcmp(name, "table_cell") == 0) return VIB_TABLE_CELL;
    return VIB_OTHER;
}

/* A document of a text with tables. The registration of extensions is global: call once before any parsing. */
static inline void vib_register_extensions(void) { cmark_gfm_core_extensions_ensure_registered(); }

static inline cmark_node *vib_parse(const char *text, size_t length) {
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_VALIDATE_UTF8);
    cmark_syntax_extension *table = cmark_find_syntax_extension("table");
    if (table) cmark_parser_attach_syntax_extension(parser, table);
    cmark_parser_feed(parser, text, length);
    cmark_node *document = cmark_parser_finish(parser);
    cmark_parser_free(parser);
    return document;
}

#endif
