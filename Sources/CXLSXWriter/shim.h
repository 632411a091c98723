#ifndef VIB_CXLSXWRITER_SHIM_H
#define VIB_CXLSXWRITER_SHIM_H

#include <xlsxwriter.h>

#endif
