package org.stagebook.interchange.protools;

/**
 * A media file of the session.
 *
 * @param location its folder as Pro Tools prints it, a Mac path separated by colons
 * @param online false for a file Pro Tools could not find
 * @param line where the export lists it
 */
public record SessionFile(String name, String location, boolean online, int line) {}
