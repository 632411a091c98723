#ifndef VIB_CQRENCODE_SHIM_H
#define VIB_CQRENCODE_SHIM_H

#include <qrencode.h>

#endif
