package org.stagebook.report.block;

/** A fact with its name. */
public record Field(String label, String value) {}
