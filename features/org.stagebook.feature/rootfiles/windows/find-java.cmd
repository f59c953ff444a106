@echo off
rem Sets JAVA to a Java 21 or newer: that of JAVA_HOME, else the newest installed, else the one on the path.
set "JAVA="
set "BEST=20"
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if defined JAVA exit /b 0
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*") do call :consider "%%~d"
if defined JAVA exit /b 0
for /f "delims=" %%j in ('where java 2^>nul') do call :consider "%%~dpj.."
if defined JAVA exit /b 0
echo stagebook: Java 21 or newer was not found. Install one, Temurin for instance, or set JAVA_HOME.>&2
exit /b 2

:consider
rem Takes the Java in a folder where its file "release" says a major version above BEST.
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "MAJOR=0"
for /f "usebackq tokens=1,2 delims==.-" %%a in ("%~1\release") do if "%%a"=="JAVA_VERSION" set "MAJOR=%%b"
set "MAJOR=%MAJOR:"=%"
if not %MAJOR% gtr %BEST% exit /b 0
set "BEST=%MAJOR%"
set "JAVA=%~1\bin\java.exe"
exit /b 0
