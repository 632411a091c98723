#ifndef VIB_CSODIUM_SHIM_H
#define VIB_CSODIUM_SHIM_H

#include <sodium/core.h>
#include <sodium/crypto_pwhash.h>

#endif
