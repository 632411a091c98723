#ifndef VIB_CCURL_SHIM_H
#define VIB_CCURL_SHIM_H

#include <curl/curl.h>
#include <stddef.h>

/* `curl_easy_setopt` takes a variable list of arguments, which Swift cannot call. */
static inline CURLcode vib_curl_set_text(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode vib_curl_set_number(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode vib_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(handle, option, value);
}

typedef size_t (*vib_curl_reader)(char *buffer, size_t size, size_t count, void *source);

static inline CURLcode vib_curl_set_reader(CURL *handle, vib_curl_reader reader, void *source) {
    CURLcode code = curl_easy_setopt(handle, CURLOPT_READFUNCTION, reader);
    return code != CURLE_OK ? code : curl_easy_setopt(handle, CURLOPT_READDATA, source);
}

typedef size_t (*vib_curl_taker)(char *buffer, size_t size, size_t count, void *target);

static inline CURLcode vib_curl_set_body_taker(CURL *handle, vib_curl_taker taker, void *target) {
    CURLcode code = curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, taker);
    return code != CURLE_OK ? code : curl_easy_setopt(handle, CURLOPT_WRITEDATA, target);
}

static inline CURLcode vib_curl_set_header_taker(CURL *handle, vib_curl_taker taker, void *target) {
    CURLcode code = curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, taker);
    return code != CURLE_OK ? code : curl_easy_setopt(handle, CURLOPT_HEADERDATA, target);
}

static inline CURLcode vib_curl_response_code(CURL *handle, long *code) {
    return curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, code);
}

#endif
