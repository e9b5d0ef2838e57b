/* Stands between a program and its disk (LD_PRELOAD): logs every change of the files in one folder, and fails on demand.
 * DISK_SHIM_FOLDER: the folder. DISK_SHIM_LOG: the log file; without it nothing is logged.
 *
 * A log record: operation (1 byte), length of the name (8), offset (8), length of the data (8), name, data.
 * W write, T truncate to offset, C created, U unlinked, S synchronised (a file, or the folder itself: name ".").
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int log_descriptor = -2;
static long syncs_until_failure = -1, writes_until_full = -1;

/* Called by tests: the n-th synchronisation from now on (0: the next) and all later ones fail with EIO. */
void disk_shim_fail_sync(long after) { syncs_until_failure = after; }
/* The n-th write from now on and all later ones find the disk full. Negative: there is room again. */
void disk_shim_full(long after) { writes_until_full = after; }

static long calls_until_failure = -1;
static int failure, failures_left;
/* The n-th call of any kind from now on, and `times` calls in all, fail with this error. Negative: none fails. */
void disk_shim_fail(long after, int error, int times) {
    calls_until_failure = after;
    failure = error;
    failures_left = times;
}
/* Whether a call has failed since. */
int disk_shim_failed(int times) { return failures_left < times; }

static const char *inside(const char *path) {
    const char *folder = getenv("DISK_SHIM_FOLDER");
    size_t length = folder ? strlen(folder) : 0;
    if (!length || strncmp(path, folder, length)) return NULL;
    if (!path[length]) return ".";
    return path[length] == '/' ? path + length + 1 : NULL;
}

static const char *name_of(int descriptor, char *buffer) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, buffer, PATH_MAX - 1);
    if (length < 0) return NULL;
    buffer[length] = 0;
    return inside(buffer);
}

static void note(char operation, const char *name, uint64_t offset, const void *data, uint64_t length) {
    static ssize_t (*real)(int, const void *, size_t);
    if (!real) real = dlsym(RTLD_NEXT, "write");
    if (log_descriptor == -2) {
        const char *path = getenv("DISK_SHIM_LOG");
        log_descriptor = path ? open(path, O_WRONLY | O_CREAT | O_APPEND, 0600) : -1;
    }
    if (log_descriptor < 0) return;
    uint64_t head[3] = {strlen(name), offset, length};
    if (real(log_descriptor, &operation, 1) < 0 || real(log_descriptor, head, sizeof head) < 0 ||
        real(log_descriptor, name, head[0]) < 0 || (length && real(log_descriptor, data, length) < 0))
        abort();
}

/* A synchronisation never fails with EROFS: earlier writes are still on their way. */
static int fails(int can_be_read_only) {
    if (calls_until_failure < 0 || failures_left <= 0) return 0;
    if (failure == EROFS && !can_be_read_only) return 0;
    if (calls_until_failure > 0) { calls_until_failure--; return 0; }
    failures_left--;
    errno = failure;
    return 1;
}

static int due(long *until) { return *until >= 0 && (*until == 0 || (*until)-- == 0); }

#define WRITE(function, offset_type)                                                            \
    ssize_t function(int descriptor, const void *data, size_t length, offset_type offset) {     \
        static ssize_t (*real)(int, const void *, size_t, offset_type);                         \
        if (!real) real = dlsym(RTLD_NEXT, #function);                                          \
        char buffer[PATH_MAX];                                                                  \
        const char *name = name_of(descriptor, buffer);                                         \
        if (name && due(&writes_until_full)) { errno = ENOSPC; return -1; }                     \
        if (name && fails(1)) return -1;                                                        \
        ssize_t done = real(descriptor, data, length, offset);                                  \
        if (name && done > 0) note('W', name, (uint64_t)offset, data, (uint64_t)done);          \
        return done;                                                                            \
    }
WRITE(pwrite, off_t)
WRITE(pwrite64, off64_t)

#define TRUNCATE(function, offset_type)                                            \
    int function(int descriptor, offset_type length) {                             \
        static int (*real)(int, offset_type);                                      \
        if (!real) real = dlsym(RTLD_NEXT, #function);                             \
        char buffer[PATH_MAX];                                                     \
        const char *name = name_of(descriptor, buffer);                            \
        if (name && fails(1)) return -1;                                           \
        int done = real(descriptor, length);                                       \
        if (name && !done) note('T', name, (uint64_t)length, NULL, 0);             \
        return done;                                                               \
    }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

#define SYNC(function)                                                             \
    int function(int descriptor) {                                                 \
        static int (*real)(int);                                                   \
        if (!real) real = dlsym(RTLD_NEXT, #function);                             \
        char buffer[PATH_MAX];                                                     \
        const char *name = name_of(descriptor, buffer);                            \
        if (name && due(&syncs_until_failure)) { errno = EIO; return -1; }         \
        if (name && fails(0)) return -1;                                           \
        if (name) note('S', name, 0, NULL, 0);                                     \
        return name ? 0 : real(descriptor); /* the log is the disk here */         \
    }
SYNC(fsync)
SYNC(fdatasync)

int unlink(const char *path) {
    static int (*real)(const char *);
    if (!real) real = dlsym(RTLD_NEXT, "unlink");
    const char *name = inside(path);
    if (name && fails(1)) return -1;
    int done = real(path);
    if (name && !done) note('U', name, 0, NULL, 0);
    return done;
}

#define OPEN(function)                                                             \
    int function(const char *path, int flags, ...) {                               \
        static int (*real)(const char *, int, ...);                                \
        if (!real) real = dlsym(RTLD_NEXT, #function);                             \
        va_list rest;                                                              \
        va_start(rest, flags);                                                     \
        mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;                  \
        va_end(rest);                                                              \
        const char *name = inside(path);                                           \
        if (name && flags & (O_WRONLY | O_RDWR) && fails(1)) return -1;            \
        int made = name && flags & O_CREAT && access(path, F_OK);                  \
        int descriptor = real(path, flags, mode);                                  \
        if (made && descriptor >= 0) note('C', name, 0, NULL, 0);                  \
        return descriptor;                                                         \
    }
OPEN(open)
OPEN(open64)
