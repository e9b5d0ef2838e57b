/* The virtual reader's driver with a cable that can be pulled: everything is libifdvpcd's own, which this is linked to,
 * except whether the reader answers when pcscd looks at it, which it does 2.5 times a second. */

#include <dlfcn.h>
#include <unistd.h>

#include <ifdhandler.h>

RESPONSECODE IFDHICCPresence(DWORD Lun)
{
	if (access(PULLED, F_OK) == 0)
		return IFD_COMMUNICATION_ERROR;
	RESPONSECODE (*presence)(DWORD) = dlsym(RTLD_NEXT, "IFDHICCPresence");
	return presence ? presence(Lun) : IFD_COMMUNICATION_ERROR;
}
