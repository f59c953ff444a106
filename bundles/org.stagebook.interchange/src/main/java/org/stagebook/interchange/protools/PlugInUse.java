package org.stagebook.interchange.protools;

/**
 * A plug-in the session uses, kept as documentation of the session.
 *
 * @param manufacturer repeated from the row above where the export leaves it blank
 * @param stems such as {@code Mono / 5.1}
 * @param instances as printed, such as {@code 2 active}
 * @param line where the export lists it
 */
public record PlugInUse(
        String manufacturer, String name, String version, String format, String stems, String instances, int line) {}
