package org.stagebook.playback.device;

/** Prints the devices of this machine, a line each. */
public final class ListDevices {

    private ListDevices() {}

    public static void main(String[] arguments) {
        for (AudioBackend backend : AudioBackends.installed().all()) {
            backend.devices().forEach(device -> System.out.println(backend.id() + " " + device.id()));
        }
    }
}
