package org.houvast.ui;

/** Tells what the viewer's organisation calls things; filled by the module that knows. */
public interface OwnWordsSource {

    OwnWords words();
}
