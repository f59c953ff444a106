package org.stagebook.lint;

/**
 * A file in a folder that is gathered from.
 *
 * @param path where it would lie in the package, with forward slashes
 * @param source where it lies, from the folder of the production or elsewhere on the machine
 * @param sizeBytes how long it is
 */
public record ListedFile(String path, String source, long sizeBytes) {}
