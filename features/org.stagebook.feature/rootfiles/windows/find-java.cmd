@echo off
rem Sets JAVA to a Java 21 or newer: JAVA_HOME, else the newest under Program Files, else the one on the path.
set JAVA=
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*") do set "JAVA=%%~d\bin\java.exe"
if not defined JAVA set JAVA=java
