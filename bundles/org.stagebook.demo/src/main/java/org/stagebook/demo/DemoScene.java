package org.stagebook.demo;

/** A scene, with its range as timecode labels of the demo's format; the end label is exclusive. */
record DemoScene(String number, String title, String start, String end, String description) {}
